/** A text in small letters without accents: `Tỷ lệ` and `ty le` are one. */
export const plain = (text: string): string =>
  text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');

/** The place of the first head that a pattern fits, or -1. Patterns are in plain letters. */
export const findColumn = (head: readonly string[], pattern: RegExp): number =>
  head.findIndex((one) => pattern.test(plain(one)));
