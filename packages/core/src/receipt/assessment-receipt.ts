import type { CalendarDate } from '@khuyenhoc/schemas';
import type { Answers, AssessmentContext } from '../learning-model/answer/answer.js';
import type { AssessmentVerdict } from '../learning-model/assess/assessment.js';
import type { CompiledCriteriaSet } from '../learning-model/assess/compiled.js';
import type { AssessmentReason } from '../learning-model/assess/reason.js';
import type { PointsInterval } from '../learning-model/points.js';
import { contentHash } from './content-hash.js';

/**
 * What was judged, by what, on which days, and what came out: enough to judge it again years later. It
 * holds no answers, only their hash.
 */
export interface AssessmentReceipt {
  readonly kind: 'assessment-receipt';
  readonly set: string;
  readonly setHash: string;
  readonly inputHash: string;
  readonly periodTo: CalendarDate | null;
  readonly lawAsOf: CalendarDate | null;
  readonly goal: string | null;
  /** Versions of what judged, by name of package. */
  readonly versions: Readonly<Record<string, string>>;
  readonly verdict: AssessmentVerdict;
  readonly points: PointsInterval | null;
  readonly grades: readonly string[];
  /** The reasons in order, as `id code`. */
  readonly trace: readonly string[];
}

/**
 * Judges answers, and gives the receipt for it.
 *
 * @example
 * const receipt = assessmentReceipt(citizen, answers, { lawAsOf: '2023-06-30' }, { '@khuyenhoc/core': '1.0.0' });
 */
export function assessmentReceipt(
  compiled: CompiledCriteriaSet,
  answers: Answers,
  context: AssessmentContext,
  versions: Readonly<Record<string, string>>,
): AssessmentReceipt {
  const { verdict, points, grades, reason } = compiled.assess(answers, context);
  const { periodTo = null, lawAsOf = null, goal = null } = context;
  return {
    kind: 'assessment-receipt',
    set: compiled.set.id,
    setHash: contentHash(compiled.set),
    inputHash: contentHash({ answers, context }),
    periodTo,
    lawAsOf,
    goal,
    versions,
    verdict,
    points,
    grades,
    trace: traceOf(reason),
  };
}

const traceOf = ({ at, code, children = [] }: AssessmentReason): string[] => [
  `${at ?? '-'} ${code}`,
  ...children.flatMap(traceOf),
];

/** What a receipt says that judging again does not; nothing = it holds. */
export type ReceiptDifference =
  'set' | 'answers' | 'dates' | 'verdict' | 'points' | 'grades' | 'trace';

/** Judges again, and names in what the receipt differs. */
export function checkReceipt(
  receipt: AssessmentReceipt,
  compiled: CompiledCriteriaSet,
  answers: Answers,
  context: AssessmentContext,
): readonly ReceiptDifference[] {
  const again = assessmentReceipt(compiled, answers, context, receipt.versions);
  const differs = (...keys: (keyof AssessmentReceipt)[]): boolean =>
    keys.some((key) => contentHash(receipt[key]) !== contentHash(again[key]));
  const differences: [ReceiptDifference, boolean][] = [
    ['set', differs('set', 'setHash')],
    ['answers', differs('inputHash')],
    ['dates', differs('periodTo', 'lawAsOf', 'goal')],
    ['verdict', differs('verdict')],
    ['points', differs('points')],
    ['grades', differs('grades')],
    ['trace', differs('trace')],
  ];
  return differences.filter(([, differ]) => differ).map(([name]) => name);
}
