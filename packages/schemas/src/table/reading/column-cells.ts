import { isBlank, type SheetRow, shownCell } from '../cell/cell.js';
import type { CellValue, Column, RowValues } from '../layout/layout.js';
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
  /** What the lines above the table say. */
  readonly given: RowValues;
}

interface Remembered {
  readonly value: CellValue;
  readonly swappable: boolean | undefined;
}

/** Columns whose cells say the same few things again and again; those are read once. */
const REPEATING = new Set<Column['type']>(['day', 'partial-day', 'choice', 'yes-no', 'id', 'rate']);
const REMEMBERED = 2000;

/** A text of its own: a piece of a larger text would keep all of that in memory. */
const copied = (text: string): string => text.split('').join('');

/** What the cells of a row say; `faulty` are the columns of which an issue was told. */
export interface CellsRead {
  readonly values: Record<string, CellValue>;
  readonly faulty: Set<string>;
}

/** Reads the cells of rows, corrects what may be, and tells the rest. */
export function columnCells({ heading, marks, options, events, swaps, ...needs }: Needs) {
  const { columns } = heading;
  const given = needs.given as Record<string, CellValue>;
  const { sheet = null, fix = false } = options;

  const memory = columns.map((column) =>
    column !== null && REPEATING.has(column.type) ? new Map<string, Remembered>() : null,
  );

  const read = (
    row: SheetRow,
    at: number,
    column: Column,
    add: AddIssue,
  ): CellValue | undefined => {
    const cell = row.cells[at] ?? null;
    const remembered =
      typeof cell === 'string' && row.fonts === undefined ? memory[at]?.get(cell) : undefined;
    if (remembered !== undefined) {
      const { value, swappable } = remembered;
      if (typeof value === 'string' && swappable !== undefined) swaps.see(at, value, swappable);
      return value;
    }
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
    let readAsIs = true;
    let reading: CellReading =
      lostZero(cell, column) ?? readCell(source, column, marks.get(column));
    if (!reading.ok && fix) {
      const better =
        zeroBack(cell, column) ?? fixCell(legacy?.text ?? text, column, reading.facts.hint ?? '');
      const again = better === null ? reading : readCell(better.text, column, marks.get(column));
      if (better !== null && again.ok) {
        readAsIs = false;
        fixed(better.text, better.rule);
        reading = again;
      }
    }
    if (!reading.ok) {
      add(reading.code, at, reading.facts);
      return undefined;
    }
    const { value } = reading;
    const isDay = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
    const swappable = isDay ? reading.swappable : undefined;
    if (isDay && swappable !== undefined) swaps.see(at, value, swappable);
    const kept = row.fonts === undefined && readAsIs ? memory[at] : null;
    if (typeof cell === 'string' && source === cell && kept && kept.size < REMEMBERED) {
      const own = typeof value === 'string' ? copied(value) : value;
      kept.set(copied(cell), { value: own, swappable });
    }
    return value;
  };

  const all = (row: SheetRow, add: AddIssue): CellsRead => {
    const values: Record<string, CellValue> = { ...given };
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
