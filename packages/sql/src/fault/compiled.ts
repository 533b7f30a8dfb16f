import type { CompileFault } from './compile-fault.js';

/** SQL, or all that could not be said in it. */
export type Compiled<What> =
  ({ readonly ok: true } & What) | { readonly ok: false; readonly faults: readonly CompileFault[] };
