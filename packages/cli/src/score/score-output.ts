import type { Language } from '@khuyenhoc/core';
import { writeCsv } from '@khuyenhoc/schemas/table';
import { gridText } from '../output/criteria/sheet-text.js';
import {
  boundsOf,
  boundsWords,
  countColumns,
  countWords,
  type ScoreResult,
  totalOf,
} from './score-result.js';

const SAY = {
  vi: {
    total: 'Tổng số',
    nowhere: '(không ghi)',
    share: 'Tỷ lệ đạt',
    engine: 'Tính bằng',
    rules: 'Bộ tiêu chí',
    unread:
      'dòng không đọc được, không rõ thuộc địa bàn nào; tỷ lệ của tổng số đã tính cả hai khả năng',
    without: 'Không có số liệu của mục, nên coi là chưa biết',
  },
  en: {
    total: 'Total',
    nowhere: '(not given)',
    share: 'Share that meets',
    engine: 'Scored by',
    rules: 'Criteria set',
    unread:
      'rows could not be read, of no known place; the share of the total allows for both outcomes',
    without: 'No figures of these entries, so they are taken as not known',
  },
} as const;

/** A table for people, with the total last. */
export function scoreText(result: ScoreResult, language: Language, width: number): string {
  const say = SAY[language];
  const columns = countColumns(result, language);
  const cells = (counts: Readonly<Record<string, number>>, unread: number) => [
    ...columns.map(({ name }) => countWords(counts[name] ?? 0, language)),
    boundsWords(boundsOf(counts, unread), language),
  ];
  const rows = result.places.map(({ place, counts }) => [
    ...place.map((one) => one ?? say.nowhere),
    ...cells(counts, 0),
  ]);
  const total = [
    say.total,
    ...result.by.slice(1).map(() => ''),
    ...cells(totalOf(result), result.unread),
  ];
  const head = [
    ...(result.by.length === 0 ? [''] : result.by),
    ...columns.map((one) => one.words),
    say.share,
  ];
  return [
    gridText({ head, rows: result.by.length === 0 ? [total] : [...rows, total] }, width),
    ...(result.unread > 0 ? [`${countWords(result.unread, language)} ${say.unread}.`] : []),
    ...(result.without.length > 0 ? [`${say.without}: ${result.without.join(', ')}.`] : []),
    `${say.rules}: ${result.set.id} (${result.rules.slice(0, 12)}). ${say.engine}: ${result.engine}.`,
  ].join('\n');
}

/** One row a place, with the counts under the names that they have in summaries. */
export function scoreCsv(result: ScoreResult): string {
  const names = Object.keys(result.places[0]?.counts ?? {});
  return writeCsv([
    [...result.by, ...names],
    ...result.places.map(({ place, counts }) => [
      ...place.map((one) => one ?? ''),
      ...names.map((name) => String(counts[name] ?? 0)),
    ]),
  ]);
}

/** All that is known, for programs: counts by place that add up, and bounds of the whole. */
export function scoreJson(result: ScoreResult): string {
  const { set, rules, goal, engine, by, places, unread, without } = result;
  const total = totalOf(result);
  return JSON.stringify(
    {
      set: set.id,
      rules,
      goal: goal ?? null,
      engine,
      by,
      places,
      total: { counts: total, unread, ...boundsOf(total, unread) },
      without,
    },
    null,
    2,
  );
}
