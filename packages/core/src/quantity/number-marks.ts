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
  const parts = new Map<string, Set<'thousands' | 'decimals'>>();
  for (const number of numbers) {
    for (const [, mark = '', digits = ''] of number.matchAll(/([.,])(\d+)/g)) {
      const part = digits.length === 3 ? 'thousands' : 'decimals';
      parts.set(mark, (parts.get(mark) ?? new Set()).add(part));
    }
  }
  return [...parts.values()].some((one) => one.size > 1) ? 'mixed' : 'clear';
}
