/** Letters without tone and shape marks, đ as d, in lower case: for comparing what people typed. */
export const plainLetters = (text: string): string =>
  text.toLowerCase().replaceAll('đ', 'd').normalize('NFD').replace(/\p{M}/gu, '').trim();

/** Text as an id: `PC 01/2025` becomes `pc-01-2025`. */
export const asId = (text: string): string =>
  plainLetters(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
