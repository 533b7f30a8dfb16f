import type { FundView, Language } from '@khuyenhoc/core';
import type { SheetTable } from '../static-sheet.js';
import { columns } from './columns.js';
import { saidSheetTable } from './said-sheet-table.js';

const SAY = {
  vi: {
    balance: ['Khoản', 'Số tiền (đồng)'],
    rules: 'Đối chiếu quy định',
    rule: ['Quy định', 'Thực tế', 'Kết luận'],
  },
  en: {
    balance: ['Item', 'Amount (đồng)'],
    rules: 'Held against the rules',
    rule: ['Rule', 'Found', 'Verdict'],
  },
} as const;

/** Balance, receipts, payments with their shares, and the rules. */
export function fundTables(
  { balance, flows, rules }: FundView,
  language: Language,
): readonly SheetTable[] {
  const say = SAY[language];
  return [
    {
      caption: '',
      columns: columns(say.balance, [1]),
      rows: balance.map(({ label, amount }) => [
        { text: label[language] },
        { text: amount[language] },
      ]),
    },
    ...flows.map(({ table, shares }): SheetTable => {
      const said = saidSheetTable(table, language, shares.at(-1) === null);
      return {
        ...said,
        rows: said.rows.map(([first, ...rest], index) => {
          const share = shares[index] ?? null;
          const bar = share === null ? null : { share: { min: share, max: share } };
          const name = first ?? { text: '' };
          return [
            bar === null ? name : { ...name, bar: { ...bar, milestone: null, verdict: null } },
            ...rest,
          ];
        }),
      };
    }),
    {
      caption: say.rules,
      columns: columns(say.rule),
      rows: rules.map((rule) => [
        { text: rule.title[language], under: [rule.basis[language]] },
        { text: rule.found[language] },
        { text: rule.verdictWords[language], verdict: rule.verdict },
      ]),
    },
  ].filter((table) => table.rows.length > 0);
}
