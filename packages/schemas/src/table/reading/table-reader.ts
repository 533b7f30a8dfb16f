import { isBlank, type SheetRow, shownCell } from '../cell/cell.js';
import type { Column, Layout, RowValues } from '../layout/layout.js';
import { LAYOUTS } from '../layout/layouts.js';
import { marksOf, type ThousandsMark } from '../read-amount.js';
import { columnNamed, findHeading, type Heading } from './heading.js';
import { checkHeading } from './check-heading.js';
import { rowReader, type RowReader } from './row-reader.js';
import { readSettings, type Setting } from './read-settings.js';
import { type CellPlace, tableIssue } from './table-issue.js';
import type { TableEvents, TableOptions } from './table-options.js';

/** What was read, when all rows are through. */
export interface TableSummary {
  readonly layout: Layout | null;
  /** Rows of data, right and wrong ones. */
  readonly rows: number;
  readonly rejected: number;
  /** Rows that ask for a figure and have none yet. */
  readonly unfilled: number;
  readonly settings: RowValues;
  /** Where each setting stands. */
  readonly settingPlaces: ReadonlyMap<string, CellPlace>;
  readonly heading: Heading | null;
}

/** Rows within which the headings must stand. */
const HEADING_WITHIN = 40;
/** Rows that are looked at to tell how amounts are written. */
const LOOK_AHEAD = 500;

/** Reads a table row by row, in memory that does not grow with it. */
export class TableReader {
  readonly #options: TableOptions;
  readonly #events: TableEvents;
  #waiting: SheetRow[] = [];
  #rows: RowReader | null = null;
  #heading: Heading | null = null;
  #settings: Setting[] = [];
  #failed = false;

  constructor(options: TableOptions, events: TableEvents) {
    this.#options = options;
    this.#events = events;
  }

  /** Takes the next row; empty rows are passed over. */
  push(row: SheetRow): void {
    if (this.#failed || row.cells.every(isBlank)) return;
    if (this.#rows !== null) this.#rows.read(row);
    else {
      this.#waiting.push(row);
      if (this.#waiting.length >= LOOK_AHEAD) this.#begin();
    }
  }

  end(): TableSummary {
    if (this.#rows === null && !this.#failed) this.#begin();
    const counts = this.#rows?.end() ?? { rows: 0, rejected: 0, unfilled: 0 };
    return {
      layout: this.#heading?.layout ?? this.#options.layout ?? null,
      heading: this.#heading,
      ...counts,
      settings: this.#values(),
      settingPlaces: new Map(this.#settings.map(({ column, place }) => [column.key, place])),
    };
  }

  #begin(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    const { layout, merges = [], sheet = null } = this.#options;
    const layouts = layout === undefined ? Object.values(LAYOUTS) : [layout];
    const found = findHeading(waiting.slice(0, HEADING_WITHIN), merges, layouts);
    if (found === null) {
      this.#failed = true;
      this.#sayNoHeading(waiting[0]?.row ?? 1);
      return;
    }
    const heading = checkHeading(found, waiting, this.#options, this.#events);
    this.#heading = heading;
    this.#events.heading?.(heading);
    const above = readSettings(
      waiting.filter(({ row }) => row < heading.top),
      heading.layout,
      sheet,
    );
    above.issues.forEach((issue) => this.#events.issue?.(issue));
    this.#settings = [...above.settings, ...this.#given(heading.layout)];
    this.#sayMissingSettings(heading, waiting);
    const body = waiting.filter(({ row }) => row > heading.row);
    this.#rows = rowReader({
      heading,
      values: this.#values(),
      marks: marks(heading, body, this.#options.thousands),
      options: this.#options,
      events: this.#events,
    });
    for (const row of body) this.#rows.read(row);
  }

  #given(layout: Layout): Setting[] {
    const place = { sheet: null, row: 1, column: 0 };
    const columns = [...layout.settings, ...layout.columns];
    return Object.entries(this.#options.settings ?? {}).flatMap(([key, value]) => {
      const column = columns.find((one) => one.key === key);
      return column === undefined ? [] : [{ column, value, place }];
    });
  }

  #values(): RowValues {
    const own = this.#settings.map(({ column, value }) => [column.key, value]);
    return { ...this.#options.inherited, ...(Object.fromEntries(own) as RowValues) };
  }

  #sayMissingSettings({ layout, row }: Heading, rows: readonly SheetRow[]): void {
    const values = this.#values();
    const { sheet = null } = this.#options;
    for (const column of layout.settings) {
      const { key, name, required } = column;
      if (required !== true || values[key] !== undefined) continue;
      const place = {
        sheet,
        ...(emptySetting(rows, column) ?? { row: Math.max(1, row - 1), column: 0 }),
      };
      const facts = { name: name.vi, expected: key };
      this.#events.issue?.(tableIssue('setting-missing', name.vi, place, facts));
    }
  }

  #sayNoHeading(row: number): void {
    const { layout, sheet = null } = this.#options;
    const place = { sheet, row, column: 0 };
    const issue =
      layout === undefined
        ? tableIssue('layout-unknown', null, place, { expected: Object.keys(LAYOUTS).join(', ') })
        : tableIssue('heading-missing', null, place, { expected: neededNames(layout) });
    this.#events.issue?.(issue);
  }
}

/** The cell beside the name of a line that has no value yet. */
function emptySetting(rows: readonly SheetRow[], column: Column) {
  for (const { row, cells } of rows) {
    const at = cells.findIndex((cell) => columnNamed([column], shownCell(cell)) !== undefined);
    if (at !== -1) return { row, column: at + 1 };
  }
  return null;
}

const neededNames = (layout: Layout): string => {
  const needed = layout.columns.filter((one) => one.required);
  return (needed.length > 1 ? needed : layout.columns.slice(1, 8))
    .map((one) => one.name.vi)
    .join(', ');
};

/** How each column of amounts writes its thousands, where its clear cells agree. */
function marks(
  { columns }: Heading,
  rows: readonly SheetRow[],
  told: ThousandsMark | undefined,
): ReadonlyMap<Column, ThousandsMark | undefined> {
  return new Map(
    columns.flatMap((column, at) => {
      if (column === null) return [];
      const counts = column.type === 'whole' || column.type === 'quantity';
      if (column.type !== 'amount' && !counts) return [];
      const texts = rows.map(({ cells }) => shownCell(cells[at]));
      return [[column, told ?? marksOf(texts)] as const];
    }),
  );
}
