import type { Language } from '@khuyenhoc/core';
import { datedView } from './dated-view.js';
import { agreementTables } from './sheets/agreement-tables.js';
import { calendarTables } from './sheets/calendar-tables.js';
import { compareTables } from './sheets/compare-tables.js';
import { fundTables } from './sheets/fund-tables.js';
import { honourRollTables } from './sheets/honour-roll-tables.js';
import { targetsTables } from './sheets/targets-tables.js';
import { trendTables } from './sheets/trend-tables.js';
import type { SheetTable, StaticSheet } from './static-sheet.js';
import { type StaticView, widgetOf } from './static-view.js';

/**
 * Says in words all that an element draws of its data.
 *
 * @param madeOn the day of today, for data that does not say when it was made
 * @example
 * staticSheet(view, 'vi', '2026-07-05').foot; // ['Nguồn: …', 'Số liệu đến ngày …', 'Lập ngày …']
 */
export function staticSheet(data: StaticView, language: Language, madeOn: string): StaticSheet {
  const view = datedView(data, madeOn);
  const frame = frameOf(view, language);
  return {
    ...frame,
    widget: widgetOf(view),
    language,
    lines: [...frame.lines, ...moreLines(view, language)],
    tables: tablesOf(view, language),
    upgradable: !['fund-view', 'honour-roll-view'].includes(view.kind),
  };
}

type Frame = Pick<StaticSheet, 'title' | 'warning' | 'lines' | 'foot'>;

function frameOf(view: StaticView, language: Language): Frame {
  if (view.kind === 'programme-card') {
    const { title, warning, lines, foot } = view[language];
    return { title, warning, lines, foot };
  }
  const { title, warning, lines, foot } = view;
  return {
    title: title[language],
    warning: warning?.[language] ?? null,
    lines: lines.map((one) => one[language]),
    foot: foot.map((one) => one[language]),
  };
}

function tablesOf(view: StaticView, language: Language): readonly SheetTable[] {
  switch (view.kind) {
    case 'programme-card':
      return agreementTables(view, language);
    case 'targets-view':
      return targetsTables(view, language);
    case 'fund-view':
      return fundTables(view, language);
    case 'trend-view':
      return trendTables(view, language);
    case 'compare-view':
      return compareTables(view, language);
    case 'honour-roll-view':
      return honourRollTables(view, language);
    case 'calendar-view':
      return calendarTables(view, language);
  }
}

/** What elements say beside their tables. */
function moreLines(view: StaticView, language: Language): readonly string[] {
  if (view.kind === 'trend-view') {
    return view.breaks.map(({ year, words }) => `${year}: ${words[language]}`);
  }
  if (view.kind !== 'honour-roll-view') return [];
  const say = AWARDED[language];
  return [
    ...(view.people ? [`${view.people[language]} ${say.people}`] : []),
    ...(view.amount ? [`${view.amount[language]} ${say.amount}`] : []),
  ];
}

const AWARDED = {
  vi: { people: 'lượt người được khen thưởng, học bổng', amount: 'đồng đã trao' },
  en: { people: 'rewards and scholarships given', amount: 'đồng given' },
} as const;
