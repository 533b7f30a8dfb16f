import type { EntryKind } from '@khuyenhoc/schemas';
import { balanceOn, type FundBalance } from './balance.js';
import type { DonorTotal, Flow, FundBooks } from './books.js';
import { isReceipt, KINDS } from './direction.js';

/** One line of a report: what came in or went out under one kind. */
export interface ReportLine extends Readonly<Flow> {
  readonly kind: EntryKind;
  readonly total: number;
}

/** A fund's year (báo cáo thu, chi năm): opening + receipts − payments = closing, to the đồng. */
export interface YearReport {
  readonly year: number;
  readonly from: string;
  readonly to: string;
  readonly opening: FundBalance;
  readonly receipts: readonly ReportLine[];
  readonly payments: readonly ReportLine[];
  readonly receiptsTotal: number;
  readonly paymentsTotal: number;
  readonly donors: readonly DonorTotal[];
  readonly closing: FundBalance;
}

/**
 * Opening balance, receipts by kind and donor, payments by kind with the number of recipients, and
 * closing balance of one year.
 *
 * @param to the last day that counts; the end of the year when left out
 */
export function yearReport(books: FundBooks, year: number, to = `${year}-12-31`): YearReport {
  const from = `${year}-01-01`;
  const lines = linesBetween(books, from, to);
  // What a book was opened with was there before the year, whatever day the line is written under.
  const carried = lines.find((line) => line.kind === 'opening-balance');
  const before = balanceOn(books, `${year - 1}-12-31`);
  const opening = {
    ...before,
    money: before.money + (carried?.money ?? 0),
    goods: before.goods + (carried?.goods ?? 0),
    free: before.free + (carried?.money ?? 0),
  };
  const receipts = lines.filter(({ kind }) => isReceipt(kind) && kind !== 'opening-balance');
  const payments = lines.filter(({ kind }) => !isReceipt(kind));
  return {
    year,
    from,
    to,
    opening,
    receipts,
    payments,
    receiptsTotal: sum(receipts),
    paymentsTotal: sum(payments),
    donors: [...(books.donors.get(year)?.values() ?? [])].sort(
      (a, b) => b.total - a.total || ((a.name ?? '') < (b.name ?? '') ? -1 : 1),
    ),
    closing: balanceOn(books, to),
  };
}

/** What moved from one day to another, both included, by kind; kinds without entries are left out. */
export function linesBetween(
  books: Pick<FundBooks, 'days'>,
  from: string,
  to: string,
): readonly ReportLine[] {
  const sums = new Map<EntryKind, Flow>();
  for (const [date, day] of books.days) {
    if (date < from || date > to) continue;
    for (const kind of KINDS) {
      const flow = day.flows[kind];
      if (flow === undefined) continue;
      const all = sums.get(kind) ?? { money: 0, goods: 0, entries: 0, recipients: 0 };
      all.money += flow.money;
      all.goods += flow.goods;
      all.entries += flow.entries;
      all.recipients += flow.recipients;
      sums.set(kind, all);
    }
  }
  return KINDS.flatMap((kind) => {
    const flow = sums.get(kind);
    return flow === undefined ? [] : [{ kind, ...flow, total: flow.money + flow.goods }];
  });
}

const sum = (lines: readonly ReportLine[]): number =>
  lines.reduce((all, line) => all + line.total, 0);
