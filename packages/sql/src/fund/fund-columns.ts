import type { PaymentKind } from '@khuyenhoc/schemas';
import type { ColumnType, SourceColumn } from '../source/source-column.js';

/**
 * Where the facts of a fund and the sums of its year stand, one row a fund and year. One left out = not
 * known of any fund. Amounts are whole đồng.
 */
export interface FundColumns {
  /** Kind and scope as the fund file has them: `licensed-social`, `province` … */
  readonly kind?: SourceColumn;
  readonly scope?: SourceColumn;
  readonly endowment?: SourceColumn;
  /** The day of the licence; NULL = the fund has none. */
  readonly licensedOn?: SourceColumn;
  /** What founders put in: all of it, in đồng, from abroad. */
  readonly foundingAssets?: SourceColumn;
  readonly foundingCash?: SourceColumn;
  readonly foundingForeign?: SourceColumn;
  readonly founders?: SourceColumn;
  /** The year's receipts without what was carried over or taken on deposit; and parts of them. */
  readonly income?: SourceColumn;
  readonly incomeInKind?: SourceColumn;
  readonly incomeOfState?: SourceColumn;
  readonly incomeForNamed?: SourceColumn;
  readonly managementCost?: SourceColumn;
  /** What helped recipients in the year. */
  readonly grants?: SourceColumn;
  /** Money and goods at the end of the year before, and at the end of this one. */
  readonly assetsBefore?: SourceColumn;
  readonly assetsAfter?: SourceColumn;
  /** All payments of the year, and those of a kind. */
  readonly payments?: SourceColumn;
  readonly paid?: Partial<Readonly<Record<PaymentKind, SourceColumn>>>;
}

/** The columns of one name each, and how they are read. */
export const FUND_TYPES: Readonly<Record<Exclude<keyof FundColumns, 'paid'>, ColumnType>> = {
  kind: 'text',
  scope: 'text',
  endowment: 'boolean',
  licensedOn: 'date',
  foundingAssets: 'integer',
  foundingCash: 'integer',
  foundingForeign: 'integer',
  founders: 'integer',
  income: 'integer',
  incomeInKind: 'integer',
  incomeOfState: 'integer',
  incomeForNamed: 'integer',
  managementCost: 'integer',
  grants: 'integer',
  assetsBefore: 'integer',
  assetsAfter: 'integer',
  payments: 'integer',
};
