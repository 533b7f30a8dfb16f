import type { TrendView, TrendYear } from '@khuyenhoc/core';
import { frame, w } from './frame.js';

const percent = (value: number) => w(`${String(value).replace('.', ',')}%`, `${value}%`);

/** A year with its share and milestone, where there are any. */
export const trendYear = (
  year: number,
  share: number | null,
  goal: number | null = null,
): TrendYear => ({
  year,
  percent: share,
  rate: share === null ? null : percent(share),
  figure:
    share === null ? null : w(`${Math.round(share * 60)}/6.000`, `${Math.round(share * 60)}/6,000`),
  milestone: goal,
  milestoneWords: goal === null ? null : percent(goal),
  verdict: share === null || goal === null ? null : share >= goal ? 'met' : 'not-met',
  verdictWords:
    share === null || goal === null
      ? null
      : share >= goal
        ? w('đạt', 'met')
        : w('chưa đạt', 'not met yet'),
});

/** Ten years with a change of method and two milestones; values crowd where labels would collide. */
export const trend = (years?: readonly TrendYear[]): TrendView => ({
  kind: 'trend-view',
  ...frame(w('Tỷ lệ gia đình học tập qua các năm', 'Learning families by year')),
  years: years ?? [
    trendYear(2016, 42.5),
    trendYear(2017, 44.1),
    trendYear(2018, 47.9),
    trendYear(2019, 55.2),
    trendYear(2020, 61.3),
    trendYear(2022, 58.4),
    trendYear(2023, 63.7),
    trendYear(2024, 66.2),
    trendYear(2025, 69.9, 70),
    trendYear(2030, null, 90),
  ],
  breaks: [
    {
      year: 2022,
      words: w(
        'từ năm này tính theo bộ tiêu chí mới, không nối tiếp các năm trước',
        'counted by a new criteria set from this year; not one series with the years before',
      ),
    },
  ],
});
