import type { PartialDate, Place, Stage } from '@khuyenhoc/schemas';
import type { Words } from '../language/language.js';

/** What places are compared by: a thing that is counted, how far it has come, and out of what. */
export interface CompareMeasure {
  readonly indicator: string;
  readonly stage: Stage;
  /** Id of the base (mẫu số); a figure of another base is not compared. */
  readonly population: string;
  readonly label: Words;
  readonly base: Words;
}

/** A place that should be in the comparison, with its name as it is printed. */
export interface ComparedPlace {
  readonly place: Place;
  readonly name: string;
}

/** Why a place has a figure that cannot stand beside the others (không cùng cơ sở so sánh). */
export type IncomparableCode =
  | 'other-stage'
  | 'other-base'
  | 'other-day'
  | 'new-in-period'
  | 'estimated'
  | 'inexact'
  | 'parts-only'
  | 'conflict';

/** What one place has for one measure. */
export type ComparedCell =
  | { readonly kind: 'figure'; readonly count: number; readonly outOf: number | null }
  | { readonly kind: 'none' }
  | { readonly kind: 'incomparable'; readonly code: IncomparableCode; readonly on: PartialDate };
