/**
 * What is odd about a figure, about two beside each other, or about parts and their whole. A finding is
 * reported; the figures stay as they are.
 */
export type FindingCode =
  | 'impossible-ratio'
  | 'rate-contradicts-counts'
  | 'truncated-not-rounded'
  | 'mislabelled-base'
  | 'base-unnamed'
  | 'stage-unclear'
  | 'place-unknown'
  | 'missing-counts'
  | 'hedged-bound'
  | 'other-thing'
  | 'other-giver'
  | 'other-stage'
  | 'mixed-bases'
  | 'territory-break'
  | 'stock-or-flow'
  | 'base-drift'
  | 'method-break'
  | 'figures-conflict'
  | 'parts-exceed-whole'
  | 'parts-below-whole';

/** A finding, and the ids of the figures that it is about. */
export interface Finding {
  readonly code: FindingCode;
  readonly ids: readonly string[];
  /** The numbers that show it, for people: `91/74`, `12 → 7`. */
  readonly shown: string;
}

/** Those that cannot all be right, or must not be put in one line; the others are warnings to read. */
export const CONTRADICTIONS: readonly FindingCode[] = [
  'impossible-ratio',
  'rate-contradicts-counts',
  'mislabelled-base',
  'figures-conflict',
  'parts-exceed-whole',
  'parts-below-whole',
  'method-break',
  'base-drift',
  'territory-break',
];
