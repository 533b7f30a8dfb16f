import { readFileSync } from 'node:fs';
import type { ConformanceCase } from './conformance-case.js';

const FILE = new URL('../../dist/cases.ndjson', import.meta.url);

let loaded: readonly ConformanceCase[] | undefined;

/**
 * All cases of the kit, with whole documents: its own, and the worked examples of the rulebook of the same
 * version.
 *
 * @example
 * loadCases().filter((one) => one.operation === 'share.judge').length > 10; // true
 */
export function loadCases(): readonly ConformanceCase[] {
  loaded ??= readFileSync(FILE, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as ConformanceCase);
  return loaded;
}
