import type { Citation, Grade } from '@khuyenhoc/schemas';
import { hundredths } from '../points.js';
import { verdictOf } from '../three-valued.js';
import type { Classes } from './classes.js';
import type { PassRule, TotalState } from './pass-rule.js';
import type { AssessmentReasonCode } from './reason.js';

/** A total decides by its class: `grade`, the last of those that pass, which stand best first. */
export function passByGrade(
  grade: Grade,
  passing: readonly Grade[],
  classes: Classes,
  citation: Citation,
): PassRule {
  const good = (1 << passing.length) - 1;
  const noZero = passing.some((one) => one.noZero);
  const unclassed = 1 << (classes.ids.length - 1);
  const from = hundredths(grade.from);
  const required = [grade.from];
  const codeOf = (
    { low, high, possible, zero }: TotalState,
    truth: number,
  ): AssessmentReasonCode => {
    if (truth === 2) return 'grade-reached';
    if (noZero && zero === 'some' && high >= from) return 'zero-blocks';
    if (truth === 0) return 'total-short';
    if (possible === unclassed) return 'unclassed';
    return noZero && zero === 'maybe' && low >= from ? 'zero-open' : 'total-open';
  };
  return {
    marks: () => [],
    good,
    noZero,
    passes: (total) => {
      const found = classes.of(total);
      return found >= 0 && found < passing.length;
    },
    judge: (total) => {
      const { possible, points: found } = total;
      const truth = (possible & ~good) === 0 ? 2 : (possible & (good | unclassed)) === 0 ? 0 : 1;
      const [code, verdict] = [codeOf(total, truth), verdictOf(truth)];
      return { truth, reason: { code, verdict, at: grade.id, found, required, citation } };
    },
  };
}
