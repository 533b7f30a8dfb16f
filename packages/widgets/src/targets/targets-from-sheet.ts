import type { Language, TargetsView } from '@khuyenhoc/core';
import { findColumn } from '../table/find-column.js';
import { readNumber } from '../table/read-number.js';
import { said, sheetFrame } from '../table/said.js';
import type { Sheet } from '../table/sheet.js';
import { verdictOf } from '../table/verdict-of.js';

/**
 * Makes a view of a table: the first column names the target; others are known by their heads, such as
 * “Số đạt”, “Tổng số”, “Tỷ lệ”, “Mốc”, “Kết luận”. What the table says stands as it is; nothing is judged
 * here, and a bar is drawn from the counts where they are given, else from the rate.
 */
export function targetsFromSheet(sheet: Sheet, language: Language): TargetsView | null {
  const find = (pattern: RegExp) => findColumn(sheet.head, pattern);
  const [count, base] = [
    find(/^so (luong )?(da )?dat|^tu so|^count|^reached/),
    find(/^tong so|^mau so|^base|^total/),
  ];
  const rate = find(/ty le|ti le|^%|rate|share/);
  const [goal, verdict] = [find(/^moc|^milestone/), find(/^ket luan|^danh gia|^verdict/)];
  const counted = count >= 0 && base >= 0;
  if (rate < 0 && !counted) return null;
  return {
    kind: 'targets-view',
    ...sheetFrame(sheet),
    rows: sheet.rows.map((cells) => {
      const cell = (index: number) => cells[index] ?? '';
      const number = (index: number) => readNumber(cell(index).replace(/\s*\(.*/, ''), language);
      const [part, whole] = [number(count), number(base)];
      const exact = part !== null && whole !== null && part <= whole && whole > 0;
      const percent = exact ? (part / whole) * 100 : number(rate);
      return {
        title: said(cell(0)),
        of: said(''),
        share: percent === null ? null : { min: percent, max: percent },
        rate: cell(rate) ? said(cell(rate)) : null,
        figure: said(counted ? `${cell(count)}/${cell(base)}` : ''),
        milestone: number(goal),
        milestoneWords: said(cell(goal) || '–'),
        verdict: verdictOf(cell(verdict)),
        verdictWords: said(cell(verdict)),
        notes: [],
      };
    }),
  };
}
