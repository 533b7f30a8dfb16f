import type { PartialDate, Place } from '@khuyenhoc/schemas';
import type { Interval } from '../quantity/interval.js';
import type { PrintedRate } from '../target/printed-rate.js';

/** A figure of a report, with what the report says of what it counts; what it leaves open is null. */
export interface Figure {
  readonly id: string;
  /** What is counted: titles that sound alike are different things. */
  readonly indicator: string;
  /** How far it has come; null where the text leaves it open. */
  readonly stage: string | null;
  /** What the rate is of, as the text says it; null where it does not. */
  readonly base: string | null;
  /** What `outOf` counts, where the text shows that; the label beside the rate may be another. */
  readonly outOfBase?: string;
  /** null = the whole country; left out where the report names no place. */
  readonly place?: Place | null;
  /** Whose it is: the same thing given by two bodies is two figures. */
  readonly by?: string | null;
  readonly on: PartialDate;
  readonly measure: 'stock' | 'flow';
  readonly count: Interval | null;
  readonly outOf: Interval | null;
  readonly rate: PrintedRate | null;
}
