import type {
  Bilingual,
  CalendarDate,
  Citation,
  PartialDate,
  PartyId,
  Place,
  ReportingPeriod,
  Stage,
} from '@khuyenhoc/schemas';
import type { Interval } from '../quantity/interval.js';
import type { Tally } from './tally.js';
import type { Verdict } from './verdict.js';

/** What each kind of reason tells, by code. Texts for people are made from these, never stored. */
export interface ReasonData {
  'not-signed-yet': { signedOn: CalendarDate };
  'reading-open': { readings: readonly Bilingual[] };
  'all-parties': { tally: Tally };
  party: { name: Bilingual };
  'share-compared': { count: Interval; base: Interval; percent: number; estimated: boolean };
  'count-missing': { stage: Stage; population: Bilingual };
  'base-missing': { population: Bilingual };
  'base-bounded': { population: Bilingual; base: Interval };
  'count-above-base': { count: Interval; base: Interval };
  'figures-conflict': { ids: readonly string[] };
  'paper-found': { document: string };
  'paper-denies': { document: string };
  'paper-missing': { stage: Stage };
  'bodies-unnamed': { bodies: number };
  'no-figure-in-text': { count: Interval; base: Interval };
  'number-missing': { stage: Stage };
  'number-compared': { found: Interval; required: number };
  'amount-missing': { years: readonly string[] };
  'amount-compared': { year: string; found: Interval; required: number };
  'each-year': { years: number };
  'floors-compared': { found: Interval; givers: number; floor: number };
  'givers-unknown': { givers: number };
  contributes: { found: Interval; unit: 'things' | 'dong' };
  'other-stage': { found: Stage; required: Stage };
  'other-base': { found: Bilingual; required: Bilingual };
  'other-territory': { found: Place | null; required: Place | null };
  'only-new': { period: ReportingPeriod | null };
  'by-predecessor': { before: Bilingual; after: Bilingual };
  'not-by-partner': { party: PartyId | null };
  'no-counts': { printed: string };
}

export type ReasonCode = keyof ReasonData;

/**
 * Why a verdict is what it is: a tree whose leaves name what was found, what was asked for and
 * where it stands. `on` and `citation` are those of the figure or paper that the reason rests on.
 */
export type Reason = {
  [Code in ReasonCode]: {
    readonly code: Code;
    readonly verdict: Verdict;
    readonly data: ReasonData[Code];
    readonly on?: PartialDate;
    readonly citation?: Citation;
    readonly children?: readonly Reason[];
  };
}[ReasonCode];
