/** Says whether a value is right beyond doubt; no means only that the schema must look. */
export type Plain = (value: unknown) => boolean;

type Loose = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An object with all of the first fields, any of the second, and no other. */
export function object(
  required: Readonly<Record<string, Plain>>,
  optional: Readonly<Record<string, Plain>> = {},
): Plain {
  const fields = new Map<string, { check: Plain; weight: number }>();
  for (const [key, check] of Object.entries(optional)) fields.set(key, { check, weight: 0 });
  for (const [key, check] of Object.entries(required)) fields.set(key, { check, weight: 1 });
  const needed = Object.keys(required).length;
  return (value) => {
    if (!isObject(value)) return false;
    let found = 0;
    for (const key in value) {
      const field = fields.get(key);
      if (field === undefined || !field.check(value[key])) return false;
      found += field.weight;
    }
    return found === needed;
  };
}

export const nullable =
  (check: Plain): Plain =>
  (value) =>
    value === null || check(value);

export const list =
  (check: Plain, least = 0): Plain =>
  (value) =>
    Array.isArray(value) && value.length >= least && value.every(check);

export function oneOf(...values: readonly unknown[]): Plain {
  const known = new Set(values);
  return (value) => known.has(value);
}

const matches =
  (pattern: RegExp): Plain =>
  (value) =>
    typeof value === 'string' && pattern.test(value);

export const isId: Plain = matches(/^[a-z0-9]+(-[a-z0-9]+)*$/);

const DAY =
  '\\d{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)';

/** Any day but 29 February, which only some years have. */
export const isDay: Plain = matches(new RegExp(`^${DAY}$`));

export const isPartialDate: Plain = matches(
  new RegExp(`^(?:${DAY}|\\d{4}(?:-(?:0[1-9]|1[0-2]))?)$`),
);

/**
 * Text that begins with a letter, a digit or a quotation mark, so it is not blank; of Latin and the
 * composed Vietnamese letters only, so it cannot be in another form than NFC.
 */
export const isText: Plain = matches(
  /^[0-9A-Za-z\u00c0-\u01b0\u1ea0-\u1ef9“‘(][\u0020-\u007e\u00a1-\u01b0\u1ea0-\u1ef9–—“”‘’…]*$/,
);

export const isUrl: Plain = matches(/^https?:\/\/[\w-]+(?:\.[\w-]+)+(?:\/[!-~]*)?$/);

export const isWhole: Plain = (value) => Number.isSafeInteger(value) && (value as number) >= 0;

export const isFromOne: Plain = (value) => Number.isSafeInteger(value) && (value as number) >= 1;
