import { type CompareView, formatCount, formatPercent, type Language } from '@khuyenhoc/core';
import type { SheetTable } from '../static-sheet.js';

/** Places in the order of the data, with their numbers; a dash where there is no figure. */
export function compareTables(
  { name, columns, rows }: CompareView,
  language: Language,
): readonly SheetTable[] {
  return [
    {
      caption: '',
      columns: [
        { title: name[language], number: false },
        ...columns.map(({ label }) => ({ title: label[language], number: true })),
      ],
      rows: rows.map(([place, ...values]) => [
        { text: place },
        ...values.map((value, index) => {
          if (value === null) return { text: '–' };
          const print = columns[index]?.form === 'percent' ? formatPercent : formatCount;
          return { text: print(value, language) };
        }),
      ]),
    },
  ];
}
