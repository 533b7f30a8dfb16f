import type { Interval } from '../quantity/interval.js';

const UNITS: Readonly<Record<string, number>> = {
  '': 1,
  nghìn: 1000,
  ngàn: 1000,
  triệu: 1_000_000,
  tỷ: 1_000_000_000,
  tỉ: 1_000_000_000,
};
const PRINTED =
  /^(hơn|trên|gần|khoảng)? ?(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))? ?(nghìn|ngàn|triệu|tỷ|tỉ)? ?(?:đồng|đ)?$/;

/**
 * The amounts of đồng that a printed figure allows. “hơn” and “trên” reach up to one unit of the last
 * printed digit above it, “gần” one below, “khoảng” one to either side; without a hedge it is exact.
 *
 * @returns null for words that are no amount
 * @example
 * printedAmount('hơn 1,3 tỷ đồng'); // { min: 1300000000, max: 1399999999 }
 */
export function printedAmount(text: string): Interval | null {
  const match = PRINTED.exec(
    text.trim().normalize('NFC').toLocaleLowerCase('vi').replace(/\s+/g, ' '),
  );
  if (match === null) return null;
  const [, hedge, whole = '', decimals = '', word = ''] = match;
  const unit = UNITS[word] ?? 1;
  const step = unit / 10 ** decimals.length;
  const value = Number(whole.replaceAll('.', '') + decimals) * step;
  if (!Number.isSafeInteger(step) || !Number.isSafeInteger(value)) return null;
  const above = hedge === undefined || hedge === 'gần' ? 0 : step - 1;
  const below = hedge === 'gần' || hedge === 'khoảng' ? step - 1 : 0;
  return { min: value - below, max: value + above };
}
