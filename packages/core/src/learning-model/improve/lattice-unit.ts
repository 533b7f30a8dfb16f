import type { Earning, PointsScoring } from '@khuyenhoc/schemas';
import { divisor, unitOf } from '../assess/unit.js';
import { hundredths } from '../points.js';

/** What a criterion has earned, and how far it can be raised; all in hundredths of points. */
export interface RaisableCriterion {
  readonly earns: Earning;
  readonly low: number;
  readonly high: number;
  /** The most that it can be raised to. */
  readonly top: number;
  /** The least that it must come to in itself. */
  readonly least: number;
}

/**
 * The largest step, in hundredths, in which all points stand that are given or asked for here. Where a
 * criterion has no step laid down, a least raise can always be made in this one.
 */
export function latticeUnit(
  { grades, pass }: PointsScoring,
  parts: readonly RaisableCriterion[],
): number {
  const marks = pass?.by === 'total' ? pass.atLeast : 0;
  const asked = typeof marks === 'number' ? [marks] : [marks.ordinary, marks.relief.value];
  const edges = grades.flatMap(({ from, to, below }) => [from, to ?? 0, below ?? 0]);
  return (
    divisor([
      ...[...asked, ...edges].map(hundredths),
      ...parts.flatMap(({ low, high, top, least }) => [low, high, top, least > 1 ? least : 0]),
      ...parts.flatMap(({ earns }) =>
        earns.kind === 'judged' && earns.step === null ? [] : [unitOf(earns)],
      ),
    ]) || 1
  );
}
