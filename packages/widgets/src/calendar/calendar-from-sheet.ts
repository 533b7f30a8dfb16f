import type { CalendarView } from '@khuyenhoc/core';
import { findColumn, plain } from '../table/find-column.js';
import { said, sheetFrame } from '../table/said.js';
import type { Sheet } from '../table/sheet.js';

/** Makes a calendar of a table: “Ngày” (or “Thời hạn”), what is due, and its state where there is one. */
export function calendarFromSheet(sheet: Sheet): CalendarView | null {
  const find = (pattern: RegExp) => findColumn(sheet.head, pattern);
  const [day, state] = [
    find(/^ngay|thoi (han|gian)|^date|^day|^due/),
    find(/trang thai|tinh trang|state|status/),
  ];
  const title = sheet.head.findIndex((_, index) => index !== day && index !== state);
  if (day < 0 || title < 0) return null;
  const rest = (cells: readonly string[]) =>
    cells.filter((_, index) => ![day, state, title].includes(index)).join('; ');
  return {
    kind: 'calendar-view',
    ...sheetFrame(sheet),
    rows: sheet.rows.map((cells, index) => {
      const words = cells[state] ?? '';
      return {
        id: String(index),
        day: '',
        dayWords: said(cells[day] ?? ''),
        title: said(cells[title] ?? ''),
        state: /^(da thuc hien|da xong|hoan thanh|done)/.test(plain(words)) ? 'done' : 'coming',
        stateWords: said(words),
        basis: said(rest(cells)),
      } as const;
    }),
  };
}
