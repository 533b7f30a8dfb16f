import type { AnswerColumn } from './column.js';
import type { ColumnAdder } from './adder.js';
import type { Effect } from './effect.js';
import { packed } from './row-sums.js';

/** A column of bytes, and what each of them adds. */
export interface ByteColumn {
  readonly values: Uint8Array;
  readonly table: Float64Array;
  readonly spreads: Float64Array;
}

/** Makes a column of bytes ready; null for all other columns. */
export function byteColumn(
  column: AnswerColumn | undefined,
  read: (value: number) => Effect,
): ByteColumn | null {
  if (column === undefined || !('values' in column)) return null;
  const { values } = column;
  if (!(values instanceof Uint8Array)) return null;
  const table = new Float64Array(256);
  const spreads = new Float64Array(256);
  for (let value = 0; value < 256; value++) {
    const effect = read(value);
    table[value] = packed(effect);
    spreads[value] = effect.spread;
  }
  return { values, table, spreads };
}

/** How many columns of bytes are added in one pass, which is far faster than one after the other. */
export const AT_ONCE = 4;

const NOTHING = new Float64Array(256);

/** Adds what up to four columns of bytes earn, and how far that is open, which few blocks need. */
export interface ByteAdder {
  readonly add: ColumnAdder;
  readonly addSpread: ColumnAdder;
}

/** Makes adders of up to four columns each. */
export function byteAdders(columns: readonly ByteColumn[]): readonly ByteAdder[] {
  const adders: ByteAdder[] = [];
  for (let at = 0; at < columns.length; at += AT_ONCE) {
    const [a, ...more] = columns.slice(at, at + AT_ONCE);
    if (a === undefined) break;
    const none = { values: a.values, table: NOTHING, spreads: NOTHING };
    const [b = none, c = none, d = none] = more;
    const four = [a, b, c, d] as const;
    adders.push({
      add: ({ sums }, start, end) => addFour(sums, four, 'table', start, end),
      addSpread: ({ spread }, start, end) => addFour(spread, four, 'spreads', start, end),
    });
  }
  return adders;
}

/** One look-up a column and row, in a loop that holds nothing else. */
function addFour(
  sums: Float64Array,
  [a, b, c, d]: readonly [ByteColumn, ByteColumn, ByteColumn, ByteColumn],
  of: 'table' | 'spreads',
  start: number,
  end: number,
): void {
  const [valuesA, valuesB, valuesC, valuesD] = [a.values, b.values, c.values, d.values];
  const [addsA, addsB, addsC, addsD] = [a[of], b[of], c[of], d[of]];
  for (let i = 0; i < end - start; i++) {
    const row = start + i;
    sums[i] =
      (sums[i] as number) +
      (addsA[valuesA[row] as number] as number) +
      (addsB[valuesB[row] as number] as number) +
      (addsC[valuesC[row] as number] as number) +
      (addsD[valuesD[row] as number] as number);
  }
}
