import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { caseFileSchema } from './case-file.js';
import type { ConformanceCase, JsonObject } from './conformance-case.js';
import { useDocuments } from './use-documents.js';
import { workedExamples } from './worked-examples.js';

const FOLDER = new URL('../../cases/', import.meta.url);

let loaded: readonly ConformanceCase[] | undefined;

function fromFile(name: string): readonly ConformanceCase[] {
  const file = caseFileSchema.parse(JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')));
  return file.cases.map(({ id, title, basis, input, output }) => ({
    id: `${file.operation}/${id}`,
    operation: file.operation,
    title,
    basis,
    input: useDocuments(input as JsonObject) as JsonObject,
    output: output as JsonObject,
  }));
}

/**
 * All cases of the kit: those of its own files, and the worked examples of the rulebook of the same version.
 *
 * @example
 * loadCases().filter((one) => one.operation === 'share.judge').length > 10; // true
 */
export function loadCases(): readonly ConformanceCase[] {
  const files = () =>
    readdirSync(fileURLToPath(FOLDER))
      .filter((name) => name.endsWith('.json'))
      .sort();
  loaded ??= [...files().flatMap(fromFile), ...workedExamples()];
  return loaded;
}
