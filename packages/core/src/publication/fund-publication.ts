import type { Bilingual, CalendarDate, EntryKind } from '@khuyenhoc/schemas';

declare const publishable: unique symbol;

/** A line of the statement; null = hidden, since the group is small. */
export interface PublicLine {
  readonly kind: EntryKind;
  readonly amount: number | null;
  readonly people: number | null;
}

export interface PublicDonor {
  readonly name: string;
  /** null where the consent covers the name only. */
  readonly amount: number | null;
}

export interface PublicAward {
  readonly category: string;
  readonly level: string | null;
  readonly rank: string | null;
  readonly people: number | null;
  readonly amount: number | null;
}

/** Someone who, and whose representative where there must be one, agreed to be named. Never an amount. */
export interface PublicRecipient {
  readonly name: string;
  readonly school: string | null;
  readonly category: string | null;
}

export interface PublicFundData {
  readonly kind: 'fund-publication';
  readonly fundName: Bilingual;
  readonly illustrative: Bilingual | null;
  readonly year: number;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly on: CalendarDate;
  readonly opening: { readonly money: number; readonly goods: number };
  readonly closing: { readonly money: number; readonly goods: number };
  readonly receipts: readonly PublicLine[];
  readonly receiptsTotal: number;
  readonly payments: readonly PublicLine[];
  readonly paymentsTotal: number;
  readonly recipientsTotal: number | null;
  readonly donors: readonly PublicDonor[];
  readonly otherDonorsAmount: number;
  readonly awards: readonly PublicAward[];
  readonly awardsPeople: number | null;
  readonly awardsAmount: number | null;
  readonly recipients: readonly PublicRecipient[];
  /** Number and clause of the rule that asks for it, as cited. */
  readonly legalBasis: string | null;
  /** Hash of the book at its last closing, for whoever keeps an older copy. */
  readonly ledgerHead: string | null;
}

/**
 * What a fund may publish: sums, and names with consent. A type of its own, made by `publicationOf`
 * only, so that a fund, an entry or a candidate cannot stand where this is asked for.
 */
export type FundPublication = PublicFundData & { readonly [publishable]: true };
