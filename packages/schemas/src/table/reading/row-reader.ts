import { issuesFromZod } from '../../issue/from-zod.js';
import { cellName } from '../cell/cell-name.js';
import { isBlank, type SheetRow, shownCell } from '../cell/cell.js';
import type { Column, RowValues } from '../layout/layout.js';
import type { ThousandsMark } from '../read-amount.js';
import { columnCells } from './column-cells.js';
import type { Heading } from './heading.js';
import { mergedValues } from './merged-values.js';
import { resolveRowPlace } from './resolve-row-place.js';
import { SeenKeys } from './seen-keys.js';
import { swapWatch } from './swap-watch.js';
import type { TableEvents, TableOptions } from './table-options.js';
import { type AddIssue, placedIssue, type TableIssue, tableIssue } from './table-issue.js';
import {
  firstWords,
  isNoteRow,
  isNumberingRow,
  isSampleRow,
  isTotalRow,
  Totals,
} from './totals.js';

export interface RowReader {
  read(row: SheetRow): void;
  end(): { readonly rows: number; readonly rejected: number; readonly unfilled: number };
}

export interface RowReaderNeeds {
  readonly heading: Heading;
  /** What the lines above the table say. */
  readonly values: RowValues;
  readonly marks: ReadonlyMap<Column, ThousandsMark | undefined>;
  readonly options: TableOptions;
  readonly events: TableEvents;
}

/** Reads the rows under the headings into records. */
export function rowReader({ heading, values, marks, options, events }: RowReaderNeeds): RowReader {
  const { layout, columns, names } = heading;
  const { sheet = null } = options;
  const seen = new SeenKeys();
  const totals = new Totals();
  const swaps = swapWatch();
  const cells = columnCells({ heading, marks, options, events, swaps, given: values });
  const merged = mergedValues(options, events, heading);
  const at = new Map(
    columns.flatMap((column, index) => (column ? [[column.key, index] as const] : [])),
  );
  const toldMissing = new Set<string>();
  const answers = (layout.answers ?? []).flatMap((key) => at.get(key) ?? []);
  const always = layout.columns.filter((one) => one.required).map((one) => one.key);
  const additive = columns.flatMap((column, index) =>
    column?.additive === true ? [{ column, index }] : [],
  );
  let [rows, rejected, totalSeen, first] = [0, 0, false, true];
  let unfilled = { count: 0, first: 0 };

  const read = (given: SheetRow): void => {
    const wasFirst = first;
    first = false;
    if (wasFirst && isNumberingRow(given)) return;
    const words = firstWords(given);
    if (isSampleRow(given, words)) {
      events.issue?.(
        tableIssue('sample-left', null, { sheet, row: given.row, column: 0 }, {}, 'warning'),
      );
      return;
    }
    if (isTotalRow(words)) {
      totalSeen = true;
      checkTotals(given);
      return;
    }
    if (isNoteRow(given, words, totalSeen)) return;
    if (answers.length > 0 && answers.every((index) => isBlank(given.cells[index]))) {
      unfilled = { count: unfilled.count + 1, first: unfilled.first || given.row };
      return;
    }
    rows += 1;
    const issues: TableIssue[] = [];
    const add: AddIssue = (code, index, facts, severity) => {
      const place = { sheet, row: given.row, column: Math.max(0, index) };
      issues.push(tableIssue(code, names[index] ?? null, place, facts, severity));
    };
    const row = merged(given, add);
    const { values: all, faulty } = cells(row, add);
    resolveRowPlace(
      all,
      at,
      options,
      (place, code, facts) => {
        faulty.add('placeCode').add('placeEdition').add('placeName');
        add(code, place, facts);
      },
      (place, from, to) => {
        events.fix?.({ sheet, cell: cellName(row.row, place), from, to, rule: 'place' });
      },
    );
    require(all, faulty, row.row, add, issues);
    const records = layout.records(all, values);
    for (const record of records) check(record, faulty, row.row, issues);
    const wrong = issues.some((one) => one.severity === 'error');
    for (const { column, index } of additive) {
      if (all[column.key] !== undefined) totals.add(column, all[column.key]);
      else if (!isBlank(row.cells[index])) totals.spoil(column);
    }
    if (issues.length === 0) {
      events.records?.(records, row.row);
      return;
    }
    for (const issue of issues) if (!toldMissing.has(tellOnce(issue))) events.issue?.(issue);
    for (const issue of issues)
      if (issue.code === 'column-missing') toldMissing.add(tellOnce(issue));
    if (wrong) {
      rejected += 1;
      events.rejected?.(given, issues);
    } else events.records?.(records, row.row);
  };

  /** Columns that this row has to fill. A column that is not there at all is told once. */
  const require = (
    row: RowValues,
    faulty: Set<string>,
    number: number,
    add: AddIssue,
    issues: TableIssue[],
  ): void => {
    const needed = [...always, ...(layout.requires?.(row) ?? [])];
    for (const key of needed) {
      if (row[key] !== undefined || faulty.has(key)) continue;
      faulty.add(key);
      const column = layout.columns.find((one) => one.key === key);
      const near = key === 'placeCode' && !at.has(key) ? at.get('placeName') : at.get(key);
      const name = column?.name.vi ?? key;
      if (near !== undefined) add('cell-required', near, { name });
      else if (column?.required !== true) {
        const place = { sheet, row: heading.row, column: 0 };
        issues.push(tableIssue('column-missing', null, place, { name, expected: name }));
      } else {
        // Said with the headings; the row still cannot be taken.
        const place = { sheet, row: number, column: 0 };
        const issue = tableIssue('column-missing', null, place, { name, expected: name });
        toldMissing.add(tellOnce(issue));
        issues.push(issue);
      }
    }
  };

  const check = (record: object, faulty: Set<string>, row: number, issues: TableIssue[]): void => {
    const result = layout.schema.safeParse(record);
    if (!result.success) {
      for (const one of result.error.issues.flatMap((each) => issuesFromZod(each, record))) {
        const key = layout.columnOf(one.path) ?? '';
        if (faulty.has(key)) continue;
        faulty.add(key);
        const index = at.get(key) ?? at.get('rowNumber') ?? 0;
        const issue = { ...one, path: names[index] === undefined ? [] : [names[index]] };
        const place = { sheet, row, column: index };
        issues.push(
          one.code === 'key-unknown'
            ? tableIssue('part-not-used', names[index] ?? null, place, { detail: kindOf(record) })
            : placedIssue(issue, place),
        );
      }
      return;
    }
    const key = layout.unique?.key(record);
    if (key === undefined || layout.unique === undefined) return;
    const before = seen.add(key, row);
    if (before === 0 || faulty.has(layout.unique.column)) return;
    faulty.add(layout.unique.column);
    const index = at.get(layout.unique.column) ?? 0;
    const facts = { name: key, received: `“${key}”`, detail: `dòng / row ${before}` };
    issues.push(
      tableIssue('row-twice', names[index] ?? null, { sheet, row, column: index }, facts),
    );
  };

  const checkTotals = (row: SheetRow): void => {
    columns.forEach((column, index) => {
      if (column?.additive !== true || isBlank(row.cells[index])) return;
      const place = { sheet, row: row.row, column: index };
      const value = cells.one(row, index, column);
      const name = names[index] ?? null;
      if (typeof value !== 'number') return;
      const expected = totals.expected(column, value);
      if (expected === null) return;
      const facts = { received: shownCell(row.cells[index]), expected: String(expected) };
      events.issue?.(tableIssue('total-differs', name, place, facts));
    });
    totals.close();
  };

  const end = () => {
    if (unfilled.count > 0) {
      const place = { sheet, row: unfilled.first, column: answers[0] ?? 0 };
      const facts = { received: String(unfilled.count) };
      events.issue?.(tableIssue('rows-not-filled', null, place, facts, 'warning'));
    }
    for (const { column, count } of swaps.doubtful()) {
      const place = { sheet, row: heading.row, column };
      const facts = { received: String(count) };
      events.issue?.(tableIssue('date-swappable', names[column] ?? null, place, facts, 'warning'));
    }
    return { rows, rejected, unfilled: unfilled.count };
  };
  return { read, end };
}

const tellOnce = (issue: TableIssue): string => `${issue.code} ${issue.cell}`;

const kindOf = (record: object): string =>
  'kind' in record && typeof record.kind === 'string' ? record.kind : '';
