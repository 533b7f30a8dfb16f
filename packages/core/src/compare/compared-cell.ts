import type { CountObservation, PartialDate } from '@khuyenhoc/schemas';
import { lastDay } from '../time/last-day.js';
import type { ComparedCell, CompareMeasure, IncomparableCode } from './measure.js';

/**
 * The figure of a place for a measure, from all that the place has of that indicator; or why none of
 * them may stand beside those of other places.
 *
 * @param on the day up to which the compared figures reach
 */
export function comparedCell(
  measure: CompareMeasure,
  figures: readonly CountObservation[],
  on: PartialDate | null,
): ComparedCell {
  const latest = [...figures].sort((a, b) => (lastDay(a.on) < lastDay(b.on) ? 1 : -1));
  const fitting = latest.filter((one) => misfit(measure, one, on) === null);
  const [first] = fitting;
  if (first === undefined) {
    const [near] = latest;
    const code = near && misfit(measure, near, on);
    return near && code ? { kind: 'incomparable', code, on: near.on } : { kind: 'none' };
  }
  const same = fitting.every((one) => one.count === first.count && one.outOf === first.outOf);
  if (!same) return { kind: 'incomparable', code: 'conflict', on: first.on };
  const { count, outOf } = first;
  return typeof count !== 'number' || (outOf !== null && typeof outOf !== 'number')
    ? { kind: 'incomparable', code: 'inexact', on: first.on }
    : { kind: 'figure', count, outOf };
}

/** What keeps a figure from being compared; the first of these that holds. */
export function misfit(
  { stage, population }: CompareMeasure,
  one: CountObservation,
  on: PartialDate | null,
): IncomparableCode | null {
  // A party's figure is a part of its place, and parts may overlap.
  if (one.party !== null) return 'parts-only';
  if (one.stage !== stage) return 'other-stage';
  if (one.population !== population) return 'other-base';
  if (one.measure === 'new-in-period') return 'new-in-period';
  if (one.figure === 'estimated') return 'estimated';
  return on !== null && one.on !== on ? 'other-day' : null;
}
