import type { FundFlow, FundRuleRow, FundView } from '@khuyenhoc/core';
import { list, maybe, number, record, words } from '../guard/guard.js';
import { saidTable, verdict, view } from '../guard/view-guard.js';

/** Whether a value from outside is a view of a fund that can be drawn. */
export const isFundView = view<'fund-view', FundView>('fund-view', {
  balance: list(record<FundView['balance'][number]>({ label: words, amount: words })),
  flows: list(record<FundFlow>({ table: saidTable, shares: list(maybe(number)) })),
  rules: list(
    record<FundRuleRow>({
      title: words,
      verdict,
      verdictWords: words,
      found: words,
      basis: words,
    }),
  ),
});
