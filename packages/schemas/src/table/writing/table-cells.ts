import { writeRate } from '../cell/read-rate.js';
import { writeBounded } from '../cell/read-bounded.js';
import { writeDay } from '../cell/read-partial-day.js';
import type { CellValue, Column, Layout, RowValues, TableContent } from '../layout/layout.js';
import { isQuantity, isRate } from '../layout/values.js';

type Language = 'vi' | 'en';

/** A table as text and numbers, ready for a file. */
export interface TableGrid {
  /** Name and value of each line above the table. */
  readonly settings: readonly (readonly [string, string])[];
  readonly columns: readonly Column[];
  readonly headings: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** What a value looks like in its cell; reading it back gives the same value. */
export function writeCell(
  value: CellValue | undefined,
  column: Column,
  language: Language,
): string | number | null {
  if (value === undefined) return null;
  if (typeof value === 'boolean') return YES_NO[language][value ? 0 : 1];
  if (Array.isArray(value)) return value.join('; ');
  if (isRate(value)) return writeRate(value);
  if (isQuantity(value)) return writeBounded(value);
  const text = String(value);
  if (column.type === 'day' || column.type === 'partial-day') return writeDay(text);
  const choice = column.choices?.find((one) => one.value === text);
  return choice?.name[language] ?? text;
}

const YES_NO = { vi: ['có', 'không'], en: ['yes', 'no'] } as const;

/** A document as a table: only the columns that something stands in, and those that must be there. */
export function gridOf(layout: Layout, content: TableContent, language: Language): TableGrid {
  const used = (column: Column) => content.rows.some((row) => row[column.key] !== undefined);
  const columns = layout.columns.filter(
    (one) => one.type !== 'row-number' && (one.required || used(one)),
  );
  const settings = layout.settings.flatMap((one) => {
    const value = writeCell(content.settings[one.key], one, language);
    return value === null ? [] : [[one.name[language], String(value)] as const];
  });
  return {
    settings,
    columns,
    headings: columns.map((one) => one.name[language]),
    rows: content.rows.map((row: RowValues) =>
      columns.map((one) => writeCell(row[one.key], one, language)),
    ),
  };
}
