import type { Dialect } from '../dialect/dialect.js';
import type { Relation } from '../tree/query.js';
import type { CompileFault } from './compile-fault.js';

/** Files asked of an engine that reads none. */
export const filesFault = (from: Relation, { name, files }: Dialect): readonly CompileFault[] =>
  from.kind === 'files' && files === null
    ? [{ code: 'files-not-read', at: name, found: from.paths.join(', ') }]
    : [];
