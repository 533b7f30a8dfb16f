import type { Language, TargetsView } from '@khuyenhoc/core';
import type { SheetTable } from '../static-sheet.js';
import { columns } from './columns.js';

// The heads are those by which the script for sites knows the columns of a table.
const HEADS = {
  vi: ['Chỉ tiêu', 'Tỷ lệ (số đạt/tổng số)', 'Mốc', 'Kết luận'],
  en: ['Target', 'Rate (reached/total)', 'Milestone', 'Verdict'],
} as const;

/** A row per target: base and stage under its name, what is missing under the verdict. */
export function targetsTables({ rows }: TargetsView, language: Language): readonly SheetTable[] {
  return [
    {
      caption: '',
      columns: columns(HEADS[language]),
      rows: rows.map((row) => {
        const [rate, figure] = [row.rate?.[language] ?? '', row.figure[language]];
        const { share, milestone, verdict } = row;
        return [
          { text: row.title[language], under: row.of[language] ? [row.of[language]] : [] },
          {
            text: rate && figure ? `${rate} (${figure})` : rate || figure || '–',
            ...(share && { bar: { share, milestone, verdict } }),
          },
          { text: row.milestoneWords[language] },
          {
            text: row.verdictWords[language] || '–',
            under: row.notes.map((note) => note[language]),
            verdict,
          },
        ];
      }),
    },
  ];
}
