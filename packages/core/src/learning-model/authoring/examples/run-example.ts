import type { CriteriaExample, CriteriaSet } from '@khuyenhoc/schemas';
import type { Answers, AssessmentContext } from '../../answer/answer.js';
import type { Assessment } from '../../assess/assessment.js';
import type { CompiledCriteriaSet } from '../../assess/compiled.js';

/** A worked example with all its answers, and what comes out for them. */
export interface ExampleRun {
  readonly example: CriteriaExample;
  readonly answers: Answers;
  readonly context: AssessmentContext;
  readonly assessment: Assessment;
}

/** Works an example out: `others` stands for every criterion that it does not name. */
export function runExample(compiled: CompiledCriteriaSet, example: CriteriaExample): ExampleRun {
  const { others, circumstances, unitKinds, withoutEvidence, goal, periodTo } = example;
  const answers: Record<string, Answers[string]> = {};
  if (others !== undefined) for (const key of keysOf(compiled)) answers[key] = others;
  Object.assign(answers, example.answers);
  const { validity } = compiled.set;
  const day = periodTo ?? validity.from ?? validity.to ?? undefined;
  const context = { circumstances, unitKinds, withoutEvidence, goal, periodTo: day };
  return { example, answers, context, assessment: compiled.assess(answers, context) };
}

/** The ids of what is scored; a set of points asks its preconditions each by name. */
const keysOf = ({ set, keys }: { set: CriteriaSet; keys: readonly string[] }): readonly string[] =>
  set.scoring.method === 'points' ? set.scoring.criteria.map((one) => one.id) : keys;
