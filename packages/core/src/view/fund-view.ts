import type { Words } from '../language/language.js';
import type { FundPublication, PublicLine } from '../publication/fund-publication.js';
import type { FundRuleRow } from './fund-rules.js';
import { publicationFrame } from './publication-frame.js';
import type { View } from './view.js';
import type { SaidTable } from './zip-table.js';

/** Money in, or money out, by kind. */
export interface FundFlow {
  readonly table: SaidTable;
  /** Per cent of the total, row by row, for drawing; null = hidden, or the row of the total. */
  readonly shares: readonly (number | null)[];
}

/** What a fund shows of a year (thu, chi, số dư, tuân thủ), for `<kh-fund>`. */
export interface FundView extends View<'fund-view'> {
  readonly balance: readonly { readonly label: Words; readonly amount: Words }[];
  readonly flows: readonly FundFlow[];
  readonly rules: readonly FundRuleRow[];
}

/**
 * Makes the page of a fund from what it may publish, never from its books.
 *
 * @param rules from `fundRuleRows`; empty where the fund does not publish them
 * @example
 * fundView(publication, []).kind; // 'fund-view'
 */
export function fundView(publication: FundPublication, rules: readonly FundRuleRow[]): FundView {
  const { frame, tables } = publicationFrame(publication);
  const [summary, receipts, payments] = tables;
  const { receiptsTotal, paymentsTotal } = publication;
  const flow = (
    table: SaidTable | undefined,
    lines: readonly PublicLine[],
    total: number,
  ): readonly FundFlow[] =>
    table === undefined || lines.length === 0
      ? []
      : [{ table, shares: [...lines.map(({ amount }) => shareOf(amount, total)), null] }];
  return {
    kind: 'fund-view',
    ...frame,
    balance: (summary?.rows ?? []).flatMap(([label, amount]) =>
      label && amount ? [{ label, amount }] : [],
    ),
    flows: [
      ...flow(receipts, publication.receipts, receiptsTotal),
      ...flow(payments, publication.payments, paymentsTotal),
    ],
    rules,
  };
}

const shareOf = (amount: number | null, total: number): number | null =>
  amount === null || total <= 0 ? null : (amount / total) * 100;
