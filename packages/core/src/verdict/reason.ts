import type {
  Bilingual,
  CalendarDate,
  Citation,
  PartialDate,
  PartyId,
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
  'other-stage': { found: Stage; required: Stage };
  'other-base': { found: Bilingual; required: Bilingual };
  'other-territory': { found: string; required: string };
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
