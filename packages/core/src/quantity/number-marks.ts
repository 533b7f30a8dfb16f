/** Whether dot and comma each play one part in some printed numbers. */
export type MarksFit = 'clear' | 'mixed';

/**
 * Whether one mark stands both for thousands and for decimals in the numbers of one text, so that none
 * of them can be read alone (163,055 beside 26,5%).
 *
 * @example
 * numberMarks(['163,055', '26,5']); // 'mixed'
 */
export function numberMarks(numbers: readonly string[]): MarksFit {
  // Three digits after a mark are thousands; any other number of them are decimals.
  const groups = numbers.flatMap((number) => number.match(/[.,]\d+/g) ?? []);
  const both = ['.', ','].some((mark) => {
    const after = groups.filter((one) => one.startsWith(mark)).map((one) => one.length === 4);
    return after.includes(true) && after.includes(false);
  });
  return both ? 'mixed' : 'clear';
}
