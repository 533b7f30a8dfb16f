import type { Words } from '@khuyenhoc/core';

/** Tells whether a value from outside has the form that a page draws. */
export type Guard<Value> = (value: unknown) => value is Value;

export const text: Guard<string> = (value): value is string => typeof value === 'string';

/** A number that can be drawn; NaN and the infinite are none. */
export const number: Guard<number> = (value): value is number => Number.isFinite(value);

export const list =
  <Each>(each: Guard<Each>): Guard<readonly Each[]> =>
  (value): value is readonly Each[] =>
    Array.isArray(value) && value.every(each);

/** Also lets through a value that is not there: `null`, or no key. */
export const maybe =
  <Value>(guard: Guard<Value>): Guard<Value | null> =>
  (value): value is Value | null =>
    value === null || value === undefined || guard(value);

export const oneOf =
  <Value extends string>(...values: readonly Value[]): Guard<Value> =>
  (value): value is Value =>
    (values as readonly unknown[]).includes(value);

/** A record with these fields; a field that is forgotten here does not compile. */
export const record =
  <Value extends object>(fields: {
    readonly [Key in keyof Value]-?: Guard<Value[Key]>;
  }): Guard<Value> =>
  (value): value is Value =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries<Guard<unknown>>(fields).every(([key, guard]) => guard(Reflect.get(value, key)));

export const words: Guard<Words> = record<Words>({ vi: text, en: text });
