import type { PointsScoring } from '@khuyenhoc/schemas';
import type { ExampleRun } from '../examples/run-example.js';
import type { CutPoint } from './cut-point.js';
import { numberStand, shareStand } from './measured.js';

/** The lower edge of every band but the first. */
export function bandCuts({ criteria }: PointsScoring): CutPoint[] {
  return criteria.flatMap(({ id, earns }, i): CutPoint[] => {
    if (earns.kind !== 'bands') return [];
    const standOf = earns.measure.kind === 'share' ? shareStand : numberStand;
    return earns.bands.flatMap(({ from }, k): CutPoint[] => {
      if (k === 0) return [];
      const stand = ({ answers }: ExampleRun) => standOf(answers[id], from);
      return [
        {
          path: ['scoring', 'criteria', i, 'earns', 'bands', k, 'from'],
          name: id,
          detail: '',
          value: `${from}${earns.measure.kind === 'share' ? '%' : ''}`,
          isMet: (run) => stand(run) === 'at',
          isMissed: (run) => stand(run) === 'just-below',
        },
      ];
    });
  });
}
