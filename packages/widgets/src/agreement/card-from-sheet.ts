import type { CardText, ProgrammeCard } from '@khuyenhoc/core';
import { findColumn } from '../table/find-column.js';
import type { Sheet } from '../table/sheet.js';
import { verdictOf } from '../table/verdict-of.js';

/**
 * Makes a card of the table of `khuyenhoc report --format html`, or of one like it: the first column
 * names the commitment, and one column is its verdict, “Kết luận”.
 */
export function cardFromSheet({ caption, head, rows, notes }: Sheet): ProgrammeCard | null {
  const verdict = findColumn(head, /^ket luan|^danh gia|^verdict/);
  if (verdict < 0) return null;
  const text: CardText = {
    warning: null,
    title: caption,
    lines: [],
    rows: rows.map((cells) => ({
      title: cells[0] ?? '',
      asked: '',
      verdict: cells[verdict] ?? '',
      takes: cells.flatMap((cell, index) =>
        index === 0 || index === verdict || cell === '' ? [] : [`${head[index] ?? ''}: ${cell}`],
      ),
      captions: [],
      why: '',
      sections: [],
    })),
    legend: [],
    gaps: { heading: '', lines: [] },
    foot: notes,
  };
  return {
    kind: 'programme-card',
    rows: rows.map((cells) => ({
      verdict: verdictOf(cells[verdict] ?? '') ?? 'undetermined',
      figures: [],
    })),
    vi: text,
    en: text,
  };
}
