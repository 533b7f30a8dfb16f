import type { Quantity } from '../../primitives/quantity.js';

/** Words that make a figure a bound: “trên 5.000” is at least that many, “gần 200” at most. */
const AT_LEAST = /^(?:trên|hơn|ít nhất|từ|at least|over|more than|≥|>=)\s*/i;
const AT_MOST = /^(?:gần|dưới|nhiều nhất|không quá|at most|nearly|under|≤|<=)\s*/i;
const BETWEEN = /^(?:từ |from )?([^\s–-]+)(?: đến | to | ?[–-] ?)([^\s–-]+)$/i;

/**
 * Splits a hedged figure into its figures, which `number` reads.
 *
 * @returns the quantity, or the first failure of `number`
 * @example
 * readBounded<{ issue: string }>('trên 5.000', readWhole); // { ok: true, value: { atLeast: 5000 } }
 */
export function readBounded<Fault>(
  written: string,
  number: (text: string) => { ok: true; value: number } | ({ ok: false } & Fault),
): { ok: true; value: Quantity } | ({ ok: false } & Fault) {
  // One space each, or a long row of them would be tried from every place in it.
  const text = written.trim().replace(/\s+/g, ' ');
  const between = BETWEEN.exec(text);
  if (between !== null) {
    const low = number(between[1] ?? '');
    const high = number(between[2] ?? '');
    if (!low.ok) return low;
    return high.ok ? { ok: true, value: { atLeast: low.value, atMost: high.value } } : high;
  }
  for (const [words, key] of [
    [AT_LEAST, 'atLeast'],
    [AT_MOST, 'atMost'],
  ] as const) {
    if (!words.test(text)) continue;
    const read = number(text.replace(words, ''));
    return read.ok ? { ok: true, value: { [key]: read.value } } : read;
  }
  return number(text);
}

/** A quantity as {@link readBounded} reads it again. */
export function writeBounded(quantity: Quantity): string | number {
  if (typeof quantity === 'number') return quantity;
  const { atLeast, atMost } = quantity;
  if (atLeast === undefined) return `gần ${atMost ?? ''}`;
  return atMost === undefined ? `trên ${atLeast}` : `từ ${atLeast} đến ${atMost}`;
}
