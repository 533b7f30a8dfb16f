import type { Language, TrendView } from '@khuyenhoc/core';
import type { SheetTable } from '../static-sheet.js';
import { columns } from './columns.js';

const HEADS = {
  vi: ['Năm', 'Tỷ lệ', 'Số đạt/tổng số', 'Mốc', 'Kết luận'],
  en: ['Year', 'Rate', 'Reached/total', 'Milestone', 'Verdict'],
} as const;

/** A row per year; columns of which nothing is known are left out. */
export function trendTables({ years }: TrendView, language: Language): readonly SheetTable[] {
  const rows = years.map((one) => [
    { text: String(one.year) },
    { text: one.rate?.[language] ?? '–' },
    { text: one.figure?.[language] ?? '–' },
    { text: one.milestoneWords?.[language] ?? '–' },
    { text: one.verdictWords?.[language] ?? '–', verdict: one.verdict },
  ]);
  const shown = HEADS[language].flatMap((_, index) =>
    index < 2 || rows.some((row) => row[index]?.text !== '–') ? [index] : [],
  );
  const pick = <Each>(list: readonly Each[]) => list.filter((_, index) => shown.includes(index));
  return [
    {
      caption: '',
      columns: pick(columns(HEADS[language], [1, 2, 3])),
      rows: rows.map(pick),
    },
  ];
}
