import { isBlank, type SheetRow, shownCell } from '../cell/cell.js';
import type { CellValue, Column } from '../layout/layout.js';
import type { ThousandsMark } from '../read-amount.js';
import { legacyText } from '../text/legacy-text.js';
import { fixCell, makeFix } from './fix-cell.js';
import type { Heading } from './heading.js';
import { type CellReading, readCell } from './read-cell.js';
import type { AddIssue } from './table-issue.js';
import type { swapWatch } from './swap-watch.js';
import type { TableEvents, TableOptions } from './table-options.js';

interface Needs {
  readonly heading: Heading;
  readonly marks: ReadonlyMap<Column, ThousandsMark | undefined>;
  readonly options: TableOptions;
  readonly events: TableEvents;
  readonly swaps: ReturnType<typeof swapWatch>;
}

/** What the cells of a row say; `faulty` are the columns of which an issue was told. */
export interface CellsRead {
  readonly values: Record<string, CellValue>;
  readonly faulty: Set<string>;
}

/** Reads the cells of rows, corrects what may be, and tells the rest. */
export function columnCells({ heading, marks, options, events, swaps }: Needs) {
  const { columns } = heading;
  const { sheet = null, fix = false } = options;

  const read = (
    row: SheetRow,
    at: number,
    column: Column,
    add: AddIssue,
  ): CellValue | undefined => {
    const cell = row.cells[at] ?? null;
    const text = shownCell(cell);
    const fixed = (to: string, rule: Parameters<typeof makeFix>[3]['rule']) =>
      events.fix?.(makeFix(sheet, row.row, at, { from: text, to, rule }));
    const legacy = typeof cell === 'string' ? legacyText(cell, row.fonts?.get(at)) : null;
    if (legacy !== null) {
      if (!fix) {
        add('text-legacy', at, { name: legacy.alphabet, received: text, expected: legacy.text });
        return undefined;
      }
      fixed(legacy.text, legacy.alphabet === 'VNI' ? 'vni' : 'tcvn3');
    }
    const source = legacy?.text ?? cell;
    let reading: CellReading =
      lostZero(cell, column) ?? readCell(source, column, marks.get(column));
    if (!reading.ok && fix) {
      const better =
        zeroBack(cell, column) ?? fixCell(legacy?.text ?? text, column, reading.facts.hint ?? '');
      const again = better === null ? reading : readCell(better.text, column, marks.get(column));
      if (better !== null && again.ok) {
        fixed(better.text, better.rule);
        reading = again;
      }
    }
    if (!reading.ok) {
      add(reading.code, at, reading.facts);
      return undefined;
    }
    if (reading.swappable !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(String(reading.value))) {
      swaps.see(at, String(reading.value), reading.swappable);
    }
    return reading.value;
  };

  const all = (row: SheetRow, add: AddIssue): CellsRead => {
    const values: Record<string, CellValue> = {};
    const faulty = new Set<string>();
    row.cells.forEach((cell, at) => {
      if (isBlank(cell)) return;
      const column = columns[at];
      if (column === undefined || (column === null && (heading.names[at] ?? '') === '')) {
        add('cell-beyond', at, { received: `“${shownCell(cell).slice(0, 60)}”` });
      } else if (column !== null && column.type !== 'row-number') {
        const value = read(row, at, column, add);
        if (value === undefined) faulty.add(column.key);
        else values[column.key] = value;
      }
    });
    return { values, faulty };
  };
  /** One cell, for a total row; what is wrong with it is not told. */
  const one = (row: SheetRow, at: number, column: Column): CellValue | undefined => {
    const reading = readCell(row.cells[at] ?? null, column, marks.get(column) ?? 'dot');
    return reading.ok ? reading.value : undefined;
  };
  return Object.assign(all, { one });
}

const CODES = new Set(['placeCode', 'code', 'parent']);

/** A code that a spreadsheet took for a number and so lost its zero. */
function lostZero(cell: SheetRow['cells'][number], { key }: Column): CellReading | null {
  if (!CODES.has(key) || zeroed(cell) === null) return null;
  return { ok: false, code: 'place-code', facts: { received: `“${shownCell(cell)}”` } };
}

function zeroBack(cell: SheetRow['cells'][number], { key }: Column) {
  const text = CODES.has(key) ? zeroed(cell) : null;
  return text === null ? null : { text, rule: 'leading-zero' as const };
}

/** Codes have 2, 3 or 5 digits: one digit lacks one zero, four lack one. Three may be right. */
function zeroed(cell: SheetRow['cells'][number]): string | null {
  const text = shownCell(cell).trim();
  return /^(\d|\d{4})$/.test(text) ? `0${text}` : null;
}
