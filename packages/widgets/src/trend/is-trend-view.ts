import type { MethodBreak, TrendView, TrendYear } from '@khuyenhoc/core';
import { list, maybe, number, record, words } from '../guard/guard.js';
import { verdict, view } from '../guard/view-guard.js';

/** Whether a value from outside is a view of a trend that can be drawn. */
export const isTrendView = view<'trend-view', TrendView>('trend-view', {
  years: list(
    record<TrendYear>({
      year: number,
      percent: maybe(number),
      rate: maybe(words),
      figure: maybe(words),
      milestone: maybe(number),
      milestoneWords: maybe(words),
      verdict: maybe(verdict),
      verdictWords: maybe(words),
    }),
  ),
  breaks: list(record<MethodBreak>({ year: number, words })),
});
