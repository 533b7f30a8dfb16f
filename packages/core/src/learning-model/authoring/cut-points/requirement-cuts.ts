import type { CriteriaSet, Threshold } from '@khuyenhoc/schemas';
import type { ExampleRun } from '../examples/run-example.js';
import { locatedRequirements } from '../located-requirements.js';
import { branchesOf } from '../threshold-branches.js';
import { branchWords, type CutPoint, inBranch } from './cut-point.js';
import { numberStand, shareStand } from './measured.js';

/** The shares and numbers that requirements ask, per level and circumstance. */
export function requirementCuts(set: CriteriaSet): CutPoint[] {
  return locatedRequirements(set).flatMap(({ requirement, path }): CutPoint[] => {
    const { id, kind, appliesTo } = requirement;
    if (kind !== 'share' && kind !== 'number') return [];
    const standOf = kind === 'share' ? shareStand : numberStand;
    const binds = ({ context: { unitKinds } }: ExampleRun) =>
      appliesTo === null || (unitKinds?.some((one) => appliesTo.includes(one)) ?? false);
    return Object.entries<Threshold<number>>(requirement.atLeast).flatMap(([level, threshold]) =>
      branchesOf(threshold, [...path, 'atLeast', level]).flatMap(
        ({ value, path: place, when }): CutPoint[] => {
          if (value === 0) return [];
          const stand = (run: ExampleRun) =>
            binds(run) && inBranch(run, when) ? standOf(run.answers[id], value) : null;
          const levelWords = set.scoring.method === 'levels' ? [level] : [];
          return [
            {
              path: place,
              name: id,
              detail: [...levelWords, branchWords(when)].filter((one) => one !== '').join(', '),
              value: `${value}${kind === 'share' ? '%' : ''}`,
              isMet: (run) => stand(run) === 'at',
              isMissed: (run) => stand(run) === 'just-below',
            },
          ];
        },
      ),
    );
  });
}
