import type { Json, JsonObject } from '../case/conformance-case.js';

/** A place where an answer is not what was expected. */
export interface Difference {
  /** `shortfall.min`, `findings[2].verdict`; '' = the whole of it. */
  readonly at: string;
  readonly expected: Json | undefined;
  readonly received: Json | undefined;
}

const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);
const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** All places where two values of JSON differ; numbers are equal as numbers. */
export function differencesOf(
  expected: Json | undefined,
  received: Json | undefined,
  at = '',
): readonly Difference[] {
  if (isList(expected) && isList(received)) {
    const length = Math.max(expected.length, received.length);
    return Array.from({ length }, (_, i) =>
      differencesOf(expected[i], received[i], `${at}[${i}]`),
    ).flat();
  }
  if (isObject(expected) && isObject(received)) {
    const keys = [...new Set([...Object.keys(expected), ...Object.keys(received)])];
    return keys.flatMap((key) =>
      differencesOf(own(expected, key), own(received, key), at === '' ? key : `${at}.${key}`),
    );
  }
  return expected === received ? [] : [{ at, expected, received }];
}

const own = (object: JsonObject, key: string): Json | undefined =>
  Object.hasOwn(object, key) ? object[key] : undefined;
