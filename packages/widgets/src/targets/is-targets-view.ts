import type { Share, TargetsRow, TargetsView } from '@khuyenhoc/core';
import { list, maybe, number, record, words } from '../guard/guard.js';
import { verdict, view } from '../guard/view-guard.js';

/** Whether a value from outside is a view of targets that can be drawn. */
export const isTargetsView = view<'targets-view', TargetsView>('targets-view', {
  rows: list(
    record<TargetsRow>({
      title: words,
      of: words,
      share: maybe(record<Share>({ min: number, max: number })),
      rate: maybe(words),
      figure: words,
      milestone: maybe(number),
      milestoneWords: words,
      verdict: maybe(verdict),
      verdictWords: words,
      notes: list(words),
    }),
  ),
});
