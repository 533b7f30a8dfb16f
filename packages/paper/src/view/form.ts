/** The way to a value: `['rows', 2, 'title', 'vi']`. */
export type ViewPath = readonly (string | number)[];

/** Where a value has not the form that is needed, and what was there instead. */
export interface ViewFault {
  readonly path: ViewPath;
  readonly expected: string;
  readonly received: string;
}

/** Looks for the first fault of a value; null where it has the form. */
export type Form = (value: unknown, path: ViewPath) => ViewFault | null;

const fault = (value: unknown, path: ViewPath, expected: string): ViewFault => ({
  path,
  expected,
  received: describe(value),
});

/** What a value is, in a word; texts and numbers as they are, cut. */
export function describe(value: unknown): string {
  if (Array.isArray(value)) return 'array';
  if (value === null || typeof value === 'object') return value === null ? 'null' : 'object';
  return value === undefined ? 'undefined' : JSON.stringify(value).slice(0, 60);
}

const simple =
  (expected: string, fits: (value: unknown) => boolean): Form =>
  (value, path) =>
    fits(value) ? null : fault(value, path, expected);

export const text = simple('text', (value) => typeof value === 'string');
export const number = simple('number', (value) => Number.isFinite(value));

export const oneOf = (...values: readonly string[]): Form =>
  simple(values.map((value) => `"${value}"`).join(' | '), (value) =>
    (values as readonly unknown[]).includes(value),
  );

/** Also takes null, or no value at all. */
export const maybe =
  (form: Form): Form =>
  (value, path) =>
    value === null || value === undefined ? null : form(value, path);

export const list =
  (form: Form): Form =>
  (value, path) => {
    if (!Array.isArray(value)) return fault(value, path, 'array');
    for (const [index, each] of value.entries()) {
      const found = form(each, [...path, index]);
      if (found) return found;
    }
    return null;
  };

type Fields<Value> = { readonly [Key in keyof Value]-?: Form };

/** A record with these fields and no others; a field that is forgotten here does not compile. */
export const record =
  <Value extends object>(fields: Fields<Value>): Form =>
  (value, path) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      return fault(value, path, 'object');
    }
    const at = (key: string) => [...path, key];
    for (const [key, form] of Object.entries<Form>(fields)) {
      const found = form(Reflect.get(value, key), at(key));
      if (found) return found;
    }
    const other = Object.keys(value).find((key) => !(key in fields));
    return other === undefined
      ? null
      : { path: at(other), expected: Object.keys(fields).join(', '), received: other };
  };
