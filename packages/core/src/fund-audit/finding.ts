import type { CalendarDate, EntryKind, FundRule, FundTopic } from '@khuyenhoc/schemas';
import type { Due } from '../verdict/due.js';
import type { Verdict } from '../verdict/verdict.js';

/** Why a finding is what it is, by code; words are made from these. */
export interface FindingData {
  'value-not-read': object;
  'no-rule': object;
  'facts-missing': { what: FactMissing };
  amounts: { found: number; required: number };
  /** Below the new floor, but licensed before it: whether older funds must follow was not read. */
  'transition-not-read': { found: number; required: number };
  share: { part: number; whole: number; percent: number };
  'share-bases-differ': { part: number; wholes: readonly number[]; percent: number };
  count: { found: number; required: number };
  entries: { kinds: readonly EntryKind[]; found: number; amount: number };
  'entries-none': object;
  scope: { allowed: boolean };
  authority: { same: boolean };
  published: { year: number; on: CalendarDate };
  'published-on-the-day': { year: number; on: CalendarDate };
  'not-published': { year: number; deadline: CalendarDate };
  inactive: { since: CalendarDate; months: number };
  vouchers: { complete: number; entries: number; missing: readonly string[] };
  yes: object;
  no: object;
}
export type FindingCode = keyof FindingData;

/** Facts of a fund that a finding needs and the fund file does not give. */
export type FactMissing =
  | 'founding-assets'
  | 'scope'
  | 'licence'
  | 'founders'
  | 'account'
  | 'valuation-day'
  | 'no-income'
  | 'no-entries';

/** What a judge says of one rule. */
export type Outcome = {
  [Code in FindingCode]: {
    readonly verdict: Verdict;
    readonly code: Code;
    readonly data: FindingData[Code];
    /** đồng, days or papers that it would still take; null where nothing, or no number, is missing. */
    readonly shortfall: number | null;
    readonly dueOn: CalendarDate | null;
  };
}[FindingCode];

/** One rule held against a fund. */
export interface Finding {
  readonly topic: FundTopic;
  readonly rule: FundRule;
  /** The law; good practice where the rule does not bind such a fund; or its own regulation. */
  readonly basis: 'law' | 'good-practice' | 'own-regulation';
  /** The year judged, where the rule speaks of years. */
  readonly year: number | null;
  readonly due: Due;
  readonly outcome: Outcome;
}

/** All that was found, and the rules in force that books cannot show. */
export interface FundAudit {
  readonly on: CalendarDate;
  readonly licensed: boolean;
  readonly findings: readonly Finding[];
  readonly unjudged: readonly FundRule[];
}
