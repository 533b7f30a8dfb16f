import type { CalendarDate, Consent, FundRule, Instrument } from '@khuyenhoc/schemas';
import type { DonorTotal } from '../fund/books.js';
import { GRANTS } from '../fund/direction.js';
import { type ReportLine, yearReport } from '../fund/year-report.js';
import type { FundAccount } from '../fund-audit/account.js';
import { holdsOn, reaches } from '../fund-audit/applicable-rules.js';
import { assertCalendarDate } from '../time/calendar-date.js';
import { mayPublish } from './consent.js';
import type {
  FundPublication,
  PublicDonor,
  PublicFundData,
  PublicLine,
} from './fund-publication.js';
import { type AwardRound, publicAwards } from './public-awards.js';
import { suppress } from './suppress.js';

export interface PublicationOptions {
  readonly year: number;
  readonly on: CalendarDate;
  readonly consents: readonly Consent[];
  readonly rulebook: {
    readonly fundRules: readonly FundRule[];
    readonly instruments: readonly Instrument[];
  };
  readonly awards?: AwardRound;
}

/**
 * What a fund publishes of one year: contributions, assets and their use, as sums. A person is named
 * only with recorded consent; groups of fewer than five are hidden, and so much beside them that no
 * total gives them away. The sums of money in and out are always there, as the law asks.
 *
 * @throws {@link KhuyenhocError} `date-invalid`
 * @example
 * publicationOf({ fund, books }, { year: 2025, on: '2026-03-20', consents: [], rulebook });
 */
export function publicationOf(
  { fund, books }: FundAccount,
  { year, on, consents, rulebook, awards: round }: PublicationOptions,
): FundPublication {
  assertCalendarDate(on);
  const last = `${year}-12-31`;
  const report = yearReport(books, year, last < on ? last : on);
  const { fundRules, instruments } = rulebook;
  const payments = report.payments.map((line) => ({ line, people: peopleOf(line) }));
  const { hidden, total } = suppress(
    payments.map(({ people }) => ({ count: people, unnamed: people })),
  );
  const donors = report.donors.flatMap((one) => publicDonor(one, consents, fundRules, on));
  const shown = donors.reduce((sum, one) => sum + (one.amount ?? 0), 0);
  const given = report.donors.reduce((sum, one) => sum + one.total, 0);
  const awards = round ? publicAwards(round, consents, fundRules, on) : null;
  const rule = fundRules.find(
    (one) => one.topic === 'publication-deadline' && reaches(one, fund) && holdsOn(one, on),
  );
  const number = instruments.find((one) => one.id === rule?.instrument)?.number;
  const data: PublicFundData = {
    kind: 'fund-publication',
    fundName: { vi: fund.name.vi, en: fund.name.en },
    illustrative: books.illustrative ?? fund.illustrative,
    year,
    from: report.from,
    to: report.to,
    on,
    opening: { money: report.opening.money, goods: report.opening.goods },
    closing: { money: report.closing.money, goods: report.closing.goods },
    receipts: report.receipts.map(({ kind, total: amount }) => ({ kind, amount, people: null })),
    receiptsTotal: report.receiptsTotal,
    payments: payments.map(({ line, people }, index): PublicLine => {
      const open = hidden[index] !== true;
      return { kind: line.kind, amount: open ? line.total : null, people: open ? people : null };
    }),
    paymentsTotal: report.paymentsTotal,
    recipientsTotal: total ? null : payments.reduce((sum, one) => sum + one.people, 0),
    donors,
    otherDonorsAmount: given - shown,
    awards: awards?.awards ?? [],
    awardsPeople: awards?.people ?? null,
    awardsAmount: awards?.amount ?? null,
    recipients: awards?.recipients ?? [],
    legalBasis: number === undefined ? null : [rule?.clause, number].filter(Boolean).join(', '),
    ledgerHead: books.closings.at(-1)?.head ?? null,
  };
  return data as FundPublication;
}

/** How many a line helped; where a payment says no number, it was at least one. */
const peopleOf = (line: ReportLine): number =>
  (GRANTS as readonly string[]).includes(line.kind)
    ? Math.max(line.recipients, line.entries)
    : line.recipients;

/** An organisation gives under its name; a person only with consent, and the sum only if that covers it. */
function publicDonor(
  { type, id, name, total }: DonorTotal,
  consents: readonly Consent[],
  rules: readonly FundRule[],
  on: CalendarDate,
): readonly PublicDonor[] {
  if (name === null || type === 'anonymous') return [];
  if (type === 'organisation') return [{ name, amount: total }];
  const person = { id, bornOn: null, adult: true };
  if (!mayPublish(person, 'name', consents, rules, on)) return [];
  const amount = mayPublish(person, 'gift', consents, rules, on) ? total : null;
  return [{ name, amount }];
}
