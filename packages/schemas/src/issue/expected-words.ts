import type { Words } from './words.js';

/** Names that zod has for types, in the words of a clerk. */
const TYPES: Readonly<Record<string, Words>> = {
  string: { vi: 'chữ trong ngoặc kép', en: 'text in quotes' },
  number: { vi: 'số', en: 'a number' },
  int: { vi: 'số nguyên', en: 'a whole number' },
  boolean: { vi: 'true hoặc false', en: 'true or false' },
  null: { vi: 'null', en: 'null' },
  array: { vi: 'danh sách [ … ]', en: 'a list [ … ]' },
  object: { vi: 'một mục { … }', en: 'an object { … }' },
  record: { vi: 'một mục { … }', en: 'an object { … }' },
};

/** A type that was expected. */
export const typeWords = (type: string): Words => TYPES[type] ?? { vi: type, en: type };

/** One of several things. */
export function eitherWords(all: readonly Words[]): Words {
  const unique = [...new Map(all.map((one) => [one.vi, one])).values()];
  return {
    vi: unique.map((one) => one.vi).join(' hoặc '),
    en: unique.map((one) => one.en).join(' or '),
  };
}

/** A number from `limit` up, or above it. */
export const fromWords = (limit: number | bigint, inclusive: boolean): Words =>
  inclusive
    ? { vi: `từ ${limit} trở lên`, en: `${limit} or more` }
    : { vi: `lớn hơn ${limit}`, en: `above ${limit}` };

/** A number up to `limit`, or below it. */
export const upToWords = (limit: number | bigint, inclusive: boolean): Words =>
  inclusive
    ? { vi: `nhiều nhất ${limit}`, en: `${limit} at most` }
    : { vi: `nhỏ hơn ${limit}`, en: `below ${limit}` };
