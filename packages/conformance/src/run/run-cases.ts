import type { ConformanceCase } from '../case/conformance-case.js';
import { type ConformanceAnswer, answerSchema } from '../protocol/answer.js';
import { type ConformanceRequest, requestOf } from '../protocol/request.js';
import type { CaseRun } from './case-run.js';
import { judgeAnswer } from './judge-answer.js';

/** An implementation in this process: takes a question, gives the answer or a promise of it. */
export type Implementation = (
  request: ConformanceRequest,
) => ConformanceAnswer | Promise<ConformanceAnswer>;

/**
 * Asks an implementation that runs in this process, one case after the other. What it throws is no answer.
 *
 * @example
 * const cases = loadCases().filter((one) => one.operation === 'share.required');
 * const runs = await runCases(cases, ({ id, input }) => {
 *   const hundredths = Math.round(Number(input.percent) * 100);
 *   return { id, output: { count: Math.ceil((hundredths * Number(input.of)) / 10000) } };
 * });
 * runs.filter(({ result }) => result.status === 'passed').length > 5; // true
 */
export async function runCases(
  cases: readonly ConformanceCase[],
  implementation: Implementation,
): Promise<readonly CaseRun[]> {
  const runs: CaseRun[] = [];
  for (const one of cases) {
    runs.push({ case: one, result: await resultOf(one, implementation) });
  }
  return runs;
}

async function resultOf(
  one: ConformanceCase,
  implementation: Implementation,
): Promise<CaseRun['result']> {
  try {
    const answer = answerSchema.safeParse(await implementation(requestOf(one)));
    if (answer.success) return judgeAnswer(one, answer.data);
    return { status: 'no-answer', reason: answer.error.issues[0]?.message ?? '' };
  } catch (error) {
    return { status: 'no-answer', reason: String(error) };
  }
}
