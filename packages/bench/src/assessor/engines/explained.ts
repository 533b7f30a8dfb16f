import { type Answers, type AssessmentVerdict, compileCriteriaSet } from '@khuyenhoc/core';
import { type Engine, engine } from '../engine.js';
import { type Outcomes, outcomes } from '../outcomes.js';
import { criteriaSet } from '../workload/criteria-set.js';
import { GRADE_PLACES } from '../workload/rules.js';

const VERDICTS: readonly AssessmentVerdict[] = ['does-not-meet', 'undetermined', 'meets'];

/** The assessor: verdict, interval, classes, and a tree of reasons of which every one is read. */
export function explained(records: readonly Answers[]): Engine {
  const { assess } = compileCriteriaSet(criteriaSet);
  const run = (count: number): { found: Outcomes; cited: number } => {
    const found = outcomes(count);
    let cited = 0;
    for (let i = 0; i < count; i++) {
      const { points, verdict, grades, reason } = assess(records[i] as Answers);
      for (const child of reason.children ?? []) {
        if (child.verdict !== 'undetermined' && child.citation.source.length === 0) cited += 1;
      }
      let bits = 0;
      for (const id of grades) bits |= 1 << (GRADE_PLACES.get(id) ?? 7);
      found.least[i] = points?.min ?? -1;
      found.most[i] = points?.max ?? -1;
      found.verdict[i] = VERDICTS.indexOf(verdict);
      found.grades[i] = bits;
    }
    return { found, cited };
  };
  return engine(
    'khuyenhoc, explained',
    'assess(): the whole tree of reasons is read',
    run,
    (one) => one.found,
  );
}
