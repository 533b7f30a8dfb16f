import type { Language } from '../language/language.js';
import { formatPercent } from './format.js';
import { requiredCount } from './required-count.js';

/**
 * A rate for display, to one decimal. Half is rounded up, but a rate below `percent` never shows as
 * having reached it (9,999 of 10,000 against 100 % shows 99,9%), nor one that has reached it as below
 * (1/3 against 33.33 % shows 33,33%).
 *
 * @param base a whole number from 1
 * @example
 * formatRate(9999, 10000, 100, 'vi'); // '99,9%'
 */
export function formatRate(
  count: number,
  base: number,
  percent: number,
  language: Language,
): string {
  const thousandths = BigInt(count) * 1000n;
  const size = BigInt(base);
  const rounded = Number((thousandths * 2n + size) / (size * 2n));
  const reached = count >= requiredCount(percent, base);
  if (!reached && rounded >= percent * 10) {
    return formatPercent(Number(thousandths / size) / 10, language);
  }
  // What an act asks has at most two decimals, so two are enough to show that it is reached.
  if (reached && rounded < percent * 10) {
    return formatPercent(Number((thousandths * 10n) / size) / 100, language);
  }
  return formatPercent(rounded / 10, language);
}
