import type { CalendarView, Language } from '@khuyenhoc/core';
import type { SheetTable } from '../static-sheet.js';
import { columns } from './columns.js';

const HEADS = {
  vi: ['Ngày', 'Việc', 'Trạng thái', 'Căn cứ'],
  en: ['Date', 'What is due', 'State', 'Basis'],
} as const;

/** What falls due by when, with its state and who says so. */
export const calendarTables = (
  { rows }: CalendarView,
  language: Language,
): readonly SheetTable[] => [
  {
    caption: '',
    columns: columns(HEADS[language]),
    rows: rows.map((row) => [
      { text: row.dayWords[language] },
      { text: row.title[language] },
      { text: row.stateWords[language] },
      { text: row.basis[language] },
    ]),
  },
];
