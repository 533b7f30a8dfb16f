import type { Quantity } from '../../primitives/quantity.js';
import type { Rate } from '../cell/read-rate.js';
import type { CellValue, RowValues } from './layout.js';

type Loose = Record<string, unknown>;

/** An object without the entries that are undefined. */
export function defined(entries: Loose): Loose {
  const kept: Loose = {};
  for (const key in entries) if (entries[key] !== undefined) kept[key] = entries[key];
  return kept;
}

/** The entries as cells: null and undefined are empty cells. */
export function cellsOf(
  entries: Readonly<Record<string, CellValue | null | undefined>>,
): RowValues {
  const filled = Object.entries(entries).filter(
    ([, value]) => value !== undefined && value !== null,
  );
  return Object.fromEntries(filled) as RowValues;
}

export const textOf = (row: RowValues, key: string): string | undefined => {
  const value = row[key];
  return typeof value === 'string' ? value : undefined;
};

export const listOf = (row: RowValues, key: string): readonly string[] | undefined => {
  const value = row[key];
  return Array.isArray(value) ? (value as readonly string[]) : undefined;
};

/** Both languages of a text, or undefined where neither is there; one alone stands for both. */
export function bilingualOf(row: RowValues, vi: string, en: string): object | undefined {
  const [first, second] = [textOf(row, vi), textOf(row, en)];
  if (first === undefined && second === undefined) return undefined;
  return { vi: first ?? second, en: second ?? first };
}

export const isRate = (value: CellValue | undefined): value is Rate =>
  typeof value === 'object' && 'percent' in value;

export const isQuantity = (value: CellValue | undefined): value is Quantity =>
  typeof value === 'number' ||
  (typeof value === 'object' && ('atLeast' in value || 'atMost' in value));
