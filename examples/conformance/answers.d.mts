import type { JsonObject } from '@khuyenhoc/conformance';

/** One function for each operation: takes its input, gives its output. */
export const ANSWERS: Readonly<Record<string, (input: JsonObject) => JsonObject>>;
