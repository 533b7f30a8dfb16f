import type { Language, TrendView, TrendYear } from '@khuyenhoc/core';
import { findColumn } from '../table/find-column.js';
import { readNumber } from '../table/read-number.js';
import { said, sheetFrame } from '../table/said.js';
import type { Sheet } from '../table/sheet.js';
import { verdictOf } from '../table/verdict-of.js';

/** Makes a view of a table of years: “Năm”, “Tỷ lệ”, and “Số đạt”, “Mốc”, “Kết luận” where given. */
export function trendFromSheet(sheet: Sheet, language: Language): TrendView | null {
  const find = (pattern: RegExp) => findColumn(sheet.head, pattern);
  const [year, rate, goal, count, verdict] = [
    find(/^nam|^year/),
    find(/ty le|ti le|^%|rate|share/),
    find(/^moc|^milestone/),
    find(/^so (luong )?(da )?dat|^reached/),
    find(/^ket luan|^danh gia|^verdict/),
  ];
  if (year < 0 || rate < 0) return null;
  const words = (text: string) => (/^–?$/.test(text) ? null : said(text));
  const years = sheet.rows.flatMap((cells): TrendYear[] => {
    const cell = (index: number) => cells[index] ?? '';
    const when = /^\D*(\d{4})\D*$/.exec(cell(year))?.[1];
    if (when === undefined) return [];
    return [
      {
        year: Number(when),
        percent: readNumber(cell(rate), language),
        rate: words(cell(rate)),
        figure: words(cell(count)),
        milestone: readNumber(cell(goal), language),
        milestoneWords: words(cell(goal)),
        verdict: verdictOf(cell(verdict)),
        verdictWords: words(cell(verdict)),
      },
    ];
  });
  if (years.length === 0) return null;
  years.sort((a, b) => a.year - b.year);
  return { kind: 'trend-view', ...sheetFrame(sheet), years, breaks: [] };
}
