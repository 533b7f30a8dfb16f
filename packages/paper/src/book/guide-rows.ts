import type { Language } from '@khuyenhoc/core';
import { choiceNames, type Column, type Layout } from '@khuyenhoc/schemas/table';

const HEADINGS = {
  vi: ['Cột', 'Bắt buộc', 'Ghi gì', 'Lựa chọn'],
  en: ['Column', 'Required', 'What to write', 'Choices'],
} as const;

/** What each line and column of a table is for, one a row. */
export function guideRows({ settings, columns }: Layout, language: Language): string[][] {
  const must = { vi: 'có', en: 'yes' }[language];
  const row = (column: Column) => [
    column.name[language],
    column.required === true ? must : '',
    column.note[language],
    choiceNames(column, language).join(', '),
  ];
  return [[...HEADINGS[language]], ...[...settings, ...columns].map(row)];
}
