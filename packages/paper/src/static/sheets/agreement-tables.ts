import type { Language, ProgrammeCard } from '@khuyenhoc/core';
import type { SheetBar, SheetTable } from '../static-sheet.js';
import { columns } from './columns.js';

const HEADS = {
  vi: ['Cam kết', 'Kết quả', 'Kết luận'],
  en: ['Commitment', 'Result', 'Verdict'],
} as const;

/** Commitments with what was found and the verdict; then why, and what is not known of the agreement. */
export function agreementTables(card: ProgrammeCard, language: Language): readonly SheetTable[] {
  const { rows, gaps } = card[language];
  const [commitment, result, verdict] = HEADS[language];
  const why = rows.flatMap(({ title, sections }) =>
    sections.map(({ heading, lines }) => [{ text: title }, { text: heading, under: lines }]),
  );
  return [
    {
      caption: '',
      columns: columns([commitment, result, verdict]),
      rows: rows.map((row, index) => {
        const judged = card.rows[index]?.verdict ?? null;
        const bar = barOf(card, index);
        const [first = '', ...rest] = row.captions;
        return [
          { text: row.title, under: [row.asked] },
          { text: first, under: rest, ...(bar && { bar }) },
          { text: row.verdict, under: row.takes, verdict: judged },
        ];
      }),
    },
    {
      caption: rows[0]?.why ?? '',
      columns: columns([commitment, rows[0]?.why ?? '']),
      rows: why,
      detail: true,
    },
    {
      caption: gaps.heading,
      columns: columns([gaps.heading]),
      rows: gaps.lines.map((text) => [{ text }]),
      detail: true,
    },
  ].filter((table) => table.rows.length > 0);
}

/** The share of all parties together, where it is one exact number. */
function barOf({ rows }: ProgrammeCard, index: number): SheetBar | null {
  const row = rows[index];
  const share = row?.figures.find((one) => one.share !== null)?.share;
  if (!row || !share) return null;
  const percent = (share.count / share.base) * 100;
  return { share: { min: percent, max: percent }, milestone: null, verdict: row.verdict };
}
