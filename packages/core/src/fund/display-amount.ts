import type { Language } from '../language/language.js';
import { formatCount } from '../quantity/format.js';

/** The units in which a statement may be printed (Điều 4 Nghị định 174/2016/NĐ-CP). */
export type MoneyUnit = 1 | 1000 | 1_000_000 | 1_000_000_000;

/**
 * An amount rounded for display, half up. Sums are made before: a printed total is the rounded total,
 * which need not be the sum of the rounded parts.
 *
 * @param amount đồng, from 0 or below
 * @example
 * displayAmount(1_499_500, 1000, 'vi'); // '1.500'
 */
export function displayAmount(amount: number, unit: MoneyUnit, language: Language): string {
  const size = BigInt(unit);
  const value = BigInt(Math.abs(amount));
  const rounded = Number((value * 2n + size) / (size * 2n));
  return `${amount < 0 && rounded > 0 ? '−' : ''}${formatCount(rounded, language)}`;
}

const UNITS: Readonly<Record<MoneyUnit, readonly [vi: string, en: string]>> = {
  1: ['đồng', 'đồng'],
  1000: ['nghìn đồng', 'thousand đồng'],
  1_000_000: ['triệu đồng', 'million đồng'],
  1_000_000_000: ['tỷ đồng', 'billion đồng'],
};

export const unitOfMoney = (unit: MoneyUnit, language: Language): string =>
  UNITS[unit][language === 'vi' ? 0 : 1];
