import type { CriteriaSet } from '@khuyenhoc/schemas';
import { Assessment } from './assess/assessment.js';
import { compileLevels } from './assess/compile-levels.js';
import { compilePoints } from './assess/compile-points.js';
import type { CompiledCriteriaSet } from './assess/compiled.js';
import { NOTHING } from './improve/what-it-takes.js';

/**
 * Makes a criteria set (bộ tiêu chí) ready to assess with. Do it once, then assess as many as there are.
 *
 * An assessment gives points as intervals, since what is not answered may be anything; a verdict that is
 * `undetermined` only while both outcomes are possible; the grades still possible; reasons with citations;
 * and the least that it takes. It is never a recognition, which an authority decides.
 *
 * @param set a set that {@link checkCriteriaSet} finds nothing wrong with
 * @example
 * const citizen = compileCriteriaSet(set); // Công dân học tập, decision 244
 * const { verdict, points } = citizen.assess({ '1': 9, '2': 4 });
 * verdict; // 'does-not-meet'
 * points; // { min: 13, max: 93 }
 */
export function compileCriteriaSet(set: CriteriaSet): CompiledCriteriaSet {
  const { scoring, citation } = set;
  if (scoring.method === 'points') return compilePoints(set, scoring);
  if (scoring.method === 'levels') return compileLevels(set, scoring);
  const unread = {
    code: 'set-unread',
    verdict: 'undetermined',
    at: null,
    found: null,
    required: [],
    citation,
  } as const;
  const reason = { ...unread, code: 'assessment', children: [unread] } as const;
  const assess = () =>
    new Assessment(set.id, reason, null, [], [], () => ({ ...NOTHING, possible: false }));
  return { set, keys: [], assess, plan: null };
}
