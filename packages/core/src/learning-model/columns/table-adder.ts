import type { ColumnAdder } from './adder.js';
import type { NumberColumn, NumericArray, RowRange } from './column.js';
import type { Effect } from './effect.js';
import { packed } from './row-sums.js';

const WIDEST = 65_536;

/**
 * For whole numbers in a narrow range: a table that `read` fills, one entry a value, and then one look-up
 * and one addition a row. null for all other columns.
 */
export function tableAdder(
  { values }: NumberColumn,
  range: RowRange,
  read: (value: number) => Effect,
): ColumnAdder | null {
  const [least, most] = valueRange(values, range);
  if (most - least >= WIDEST) return null;
  const effects = Array.from({ length: most - least + 1 }, (_, place) => read(place + least));
  const table = Float64Array.from(effects, packed);
  const spreads = Float64Array.from(effects, (one) => one.spread);
  const open = spreads.some((one) => one !== 0);
  return ({ sums, spread }, start, end, chosen) => {
    const count = end - start;
    if (chosen !== undefined) {
      for (let i = 0; i < count; i++) {
        if (chosen[i] === 0) continue;
        const place = (values[start + i] as number) - least;
        sums[i] = (sums[i] as number) + (table[place] as number);
        spread[i] = (spread[i] as number) + (spreads[place] as number);
      }
      return;
    }
    for (let i = 0; i < count; i++) {
      const place = (values[start + i] as number) - least;
      sums[i] = (sums[i] as number) + (table[place] as number);
    }
    if (!open) return;
    for (let i = 0; i < count; i++) {
      const place = (values[start + i] as number) - least;
      spread[i] = (spread[i] as number) + (spreads[place] as number);
    }
  };
}

/** The least and greatest value that a column holds, or that its array can hold where that is little. */
function valueRange(
  values: NumericArray,
  { from, to }: RowRange,
): readonly [least: number, most: number] {
  if (values instanceof Float32Array || values instanceof Float64Array) return [0, Infinity];
  if (values instanceof Uint8Array) return [0, 255];
  if (values instanceof Int8Array) return [-128, 127];
  let least = Infinity;
  let most = -Infinity;
  for (let row = from; row < to; row++) {
    const value = values[row] as number;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return least <= most ? [least, most] : [0, 0];
}
