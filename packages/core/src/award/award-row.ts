import type { Award, AwardId, PersonId } from '@khuyenhoc/schemas';

/** What becomes of a candidate; only `awarded` costs money. */
export type AwardStatus =
  | 'awarded'
  | 'not-eligible'
  /** A figure is missing: the amount, or the number of pupils that a quota is a share of. */
  | 'open'
  | 'over-quota'
  | 'beyond-budget'
  /** Equal to others, and not all of them can have it: the fund decides, nobody is picked. */
  | 'tied';

/** Why, by code; words are made from these. */
export interface AwardReasonData {
  'highest-of-several': { others: readonly AwardId[] };
  multiplied: { percent: number };
  'no-claim': object;
  'already-received': { received: number; times: number };
  'wrong-unit': { award: AwardId };
  'amount-not-stated': { award: AwardId };
  'school-size-unknown': { school: string | null };
  'quota-full': { school: string; most: number; equals: number };
  'quota-tie': { school: string; seats: number; equals: number };
  'budget-spent': { left: number };
  'budget-tie': { left: number; equals: number };
}

export type AwardReason = {
  [Code in keyof AwardReasonData]: {
    readonly code: Code;
    readonly data: AwardReasonData[Code];
  };
}[keyof AwardReasonData];

export interface AwardRow {
  readonly candidate: PersonId;
  readonly status: AwardStatus;
  readonly award: Award | null;
  /** đồng; null where it is not known. For goods, their stated value. */
  readonly amount: number | null;
  readonly reasons: readonly AwardReason[];
}
