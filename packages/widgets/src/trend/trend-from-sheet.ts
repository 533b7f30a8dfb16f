import type { Language, TrendView, TrendYear } from '@khuyenhoc/core';
import { findColumn } from '../table/find-column.js';
import { readNumber } from '../table/read-number.js';
import { said, sheetFrame } from '../table/said.js';
import type { Sheet } from '../table/sheet.js';

/** Makes a view of a table of years: “Năm”, “Tỷ lệ”, and “Mốc” where there are milestones. */
export function trendFromSheet(sheet: Sheet, language: Language): TrendView | null {
  const find = (pattern: RegExp) => findColumn(sheet.head, pattern);
  const [year, rate, goal] = [
    find(/^nam|^year/),
    find(/ty le|ti le|^%|rate|share/),
    find(/^moc|^milestone/),
  ];
  if (year < 0 || rate < 0) return null;
  const words = (text: string) => (text === '' ? null : said(text));
  const years = sheet.rows.flatMap((cells): TrendYear[] => {
    const cell = (index: number) => cells[index] ?? '';
    const when = /^\D*(\d{4})\D*$/.exec(cell(year))?.[1];
    if (when === undefined) return [];
    return [
      {
        year: Number(when),
        percent: readNumber(cell(rate), language),
        rate: words(cell(rate)),
        figure: null,
        milestone: readNumber(cell(goal), language),
        milestoneWords: words(cell(goal)),
        verdict: null,
        verdictWords: null,
      },
    ];
  });
  if (years.length === 0) return null;
  years.sort((a, b) => a.year - b.year);
  return { kind: 'trend-view', ...sheetFrame(sheet), years, breaks: [] };
}
