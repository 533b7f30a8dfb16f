import { nearest } from '../../issue/nearest.js';
import { columnLetters } from '../cell/cell-name.js';
import { isBlank, type SheetRow } from '../cell/cell.js';
import type { Column } from '../layout/layout.js';
import { legacyText } from '../text/legacy-text.js';
import { makeFix } from './fix-cell.js';
import { columnNamed, type Heading } from './heading.js';
import type { TableEvents, TableOptions } from './table-options.js';
import { tableIssue } from './table-issue.js';

/**
 * Says what is wrong with the headings: unknown, twice, missing. Of a misspelled one that is missing, the
 * misspelling is told, once. With `fix` it is taken for what it surely means.
 */
export function checkHeading(
  heading: Heading,
  rows: readonly SheetRow[],
  options: TableOptions,
  events: TableEvents,
): Heading {
  const { layout, row, names } = heading;
  const { sheet = null, fix = false, lenient = false } = options;
  const columns: (Column | null)[] = [...heading.columns];
  const hinted = new Set<Column>();
  const first = new Map<Column, number>();
  const body = rows.filter((one) => one.row > row);
  names.forEach((name, at) => {
    const column = columns[at] ?? null;
    const place = { sheet, row, column: at };
    if (name === '') return;
    const legacy = legacyText(name);
    if (legacy !== null && column !== null) {
      const { alphabet, text } = legacy;
      if (fix)
        events.fix?.(
          makeFix(sheet, row, at, {
            from: name,
            to: text,
            rule: alphabet === 'VNI' ? 'vni' : 'tcvn3',
          }),
        );
      else
        events.issue?.(tableIssue('text-legacy', name, place, { name: alphabet, expected: text }));
    }
    if (column !== null) {
      const before = first.get(column);
      if (before === undefined) first.set(column, at);
      else {
        columns[at] = null;
        events.issue?.(
          tableIssue('column-twice', name, place, { name, detail: columnLetters(before) }),
        );
      }
      return;
    }
    const free = layout.columns.filter((one) => !columns.includes(one));
    const words = free.flatMap((one) => [one.name.vi, one.name.en, ...(one.also ?? [])]);
    const hint = nearest(name, words);
    const meant = hint === '' ? undefined : columnNamed(free, hint);
    if (meant !== undefined) hinted.add(meant);
    if (meant !== undefined && fix) {
      columns[at] = meant;
      first.set(meant, at);
      events.fix?.(makeFix(sheet, row, at, { from: name, to: meant.name.vi, rule: 'heading' }));
      return;
    }
    // A column of which nothing is filled in is only a heading.
    if (body.every(({ cells }) => isBlank(cells[at]))) return;
    const severity = lenient ? 'warning' : 'error';
    events.issue?.(tableIssue('column-unknown', name, place, { name, hint }, severity));
  });
  const needed = layout.columns.filter((one) => one.required);
  for (const one of needed) {
    const above = options.settings?.[one.key] !== undefined;
    if (columns.includes(one) || hinted.has(one) || above || settingAbove(rows, heading.top, one))
      continue;
    const expected = needed.map(({ name }) => name.vi).join(', ');
    const facts = { name: one.name.vi, expected };
    events.issue?.(tableIssue('column-missing', null, { sheet, row, column: 0 }, facts));
  }
  return { ...heading, columns };
}

/** Whether a line above the table gives the value of the column for all rows. */
const settingAbove = (rows: readonly SheetRow[], heading: number, column: Column): boolean =>
  rows.some(
    ({ row, cells }) =>
      row < heading &&
      cells.some(
        (cell) =>
          typeof cell === 'string' && columnNamed([column], cell.split(':')[0] ?? '') !== undefined,
      ),
  );
