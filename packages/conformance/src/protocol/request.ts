import type { ConformanceCase, JsonObject } from '../case/conformance-case.js';
import type { OperationName } from '../operation/operations.js';

/** What an implementation is asked: one line of JSON. */
export interface ConformanceRequest {
  readonly id: string;
  readonly operation: OperationName;
  readonly input: JsonObject;
}

/** The question of a case, without its answer. */
export const requestOf = ({ id, operation, input }: ConformanceCase): ConformanceRequest => ({
  id,
  operation,
  input,
});
