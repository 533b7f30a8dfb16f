import type { JsonObject, OperationName } from '../../src/index.js';

type Answer = (input: JsonObject) => JsonObject;

/** Mistakes that someone may well make, of every operation. */
export const MUTANTS: readonly {
  readonly operation: OperationName;
  readonly mistake: string;
  readonly answer: (input: JsonObject, right: Answer) => JsonObject;
}[];
