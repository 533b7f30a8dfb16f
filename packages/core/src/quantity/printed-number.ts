import type { Interval } from './interval.js';

/** What stands before a number in print and makes it a bound. */
export type Hedge = 'over' | 'nearly' | 'about' | null;

const WORDS: readonly (readonly [RegExp, Hedge])[] = [
  [/^(hơn|trên|over|more than) /i, 'over'],
  [/^(gần|nearly) /i, 'nearly'],
  [/^(khoảng|about) /i, 'about'],
];
const UNITS: readonly (readonly [RegExp, number])[] = [
  [/ ?(nghìn|ngàn|thousand)$/i, 1e3],
  [/ ?(triệu|million)$/i, 1e6],
  [/ ?(tỷ|tỉ|billion)$/i, 1e9],
];

/** A number as print has it: its value, how fine it is printed, and its hedge. */
export interface PrintedNumber {
  readonly value: number;
  /** What one step of its last digit is worth. */
  readonly step: number;
  readonly hedge: Hedge;
}

/**
 * Reads a number as Vietnamese print has it, dot for thousands and comma for decimals, with hedge and
 * unit word. null where the text is none, or its marks may mean either.
 *
 * @example
 * readPrinted('hơn 1,3 tỷ'); // { value: 1300000000, step: 100000000, hedge: 'over' }
 * readPrinted('2.490'); // { value: 2490, step: 1, hedge: null }
 */
export function readPrinted(text: string): PrintedNumber | null {
  // One space each, or a long row of them would be tried from every place in it.
  const trimmed = text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/ ?đồng$/i, '');
  const [word, hedge] = WORDS.find(([one]) => one.test(trimmed)) ?? [/^/, null];
  const bare = trimmed.replace(word, '');
  const [unitWord, unit] = UNITS.find(([one]) => one.test(bare)) ?? [/$/, 1];
  const digits = bare.replace(unitWord, '');
  if (!/^(\d+|\d{1,3}(\.\d{3})+)(,\d{1,2})?$/.test(digits)) return null;
  const [whole = '', decimals = ''] = digits.replaceAll('.', '').split(',');
  const step = unit / 10 ** decimals.length;
  const value = Number(whole + decimals) * step;
  return Number.isSafeInteger(value) && step >= 1 ? { value, step, hedge } : null;
}

/**
 * What a printed number allows. “Hơn X” is at least X and less than one step more, “gần X” at most X
 * and more than one step less; “khoảng” is one step to either side. This reading is a choice of ours.
 *
 * @example
 * hedgedInterval({ value: 46, step: 1, hedge: 'over' }); // { min: 46, max: 46 }
 */
export function hedgedInterval({ value, step, hedge }: PrintedNumber): Interval {
  if (hedge === 'over') return { min: value, max: value + step - 1 };
  if (hedge === 'nearly') return { min: value - step + 1, max: value };
  if (hedge === 'about') return { min: value - step + 1, max: value + step - 1 };
  return { min: value, max: value };
}
