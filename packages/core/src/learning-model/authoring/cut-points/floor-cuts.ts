import type { PointsScoring } from '@khuyenhoc/schemas';
import type { AssessmentReason } from '../../assess/reason.js';
import type { ExampleRun } from '../examples/run-example.js';
import type { CutPoint } from './cut-point.js';
import { justBelow } from './just-below.js';

/** The floors: a criterion exactly at one, and a criterion just below it. */
export function floorCuts({ floors, criteria }: PointsScoring): CutPoint[] {
  return floors.flatMap(({ min, criteria: named }, i): CutPoint[] => {
    if (min === 0) return [];
    const bound = named ?? criteria.map((one) => one.id);
    const some = ({ assessment }: ExampleRun, is: (points: number, code: string) => boolean) =>
      assessment.reason.children?.some(
        (one) => bound.includes(one.at ?? '') && is(exactly(one), one.code),
      ) ?? false;
    return [
      {
        path: ['scoring', 'floors', i, 'min'],
        name: 'floors',
        detail: named?.join(', ') ?? '',
        value: String(min),
        isMet: (run) => some(run, (points, code) => points === min && code === 'points'),
        isMissed: (run) =>
          some(run, (points, code) => justBelow(points, min) && code === 'floor-broken'),
      },
    ];
  });
}

/** The points of a criterion where they are known exactly. */
function exactly({ found }: AssessmentReason): number {
  if (typeof found !== 'object' || found === null || !('min' in found)) return Number.NaN;
  return found.min === found.max ? found.min : Number.NaN;
}
