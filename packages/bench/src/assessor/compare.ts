import { performance } from 'node:perf_hooks';
import type { Engine } from './engine.js';
import { differences } from './outcomes.js';

/** How many records an engine judged otherwise than the loop by hand, of how many compared. */
export interface Comparison {
  readonly compared: number;
  readonly different: number;
}

const PREFIX = 1_000;

/** Compares an engine on all records, or on as many from the first as `seconds` allow. */
export async function compare(
  engine: Engine,
  reference: Engine,
  records: number,
  seconds: number,
): Promise<Comparison> {
  const start = performance.now();
  await engine.run(PREFIX);
  const each = (performance.now() - start) / PREFIX;
  const possible = Math.floor((seconds * 1000) / each / PREFIX) * PREFIX;
  const compared = Math.max(PREFIX, Math.min(records, possible));
  const expected = reference.read(await reference.run(compared));
  const found = engine.read(await engine.run(compared));
  return { compared, different: differences(found, expected, compared) };
}
