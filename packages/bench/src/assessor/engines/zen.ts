import { createRequire } from 'node:module';
import { type Engine, engine } from '../engine.js';
import { exact, type Exact, ofExact } from '../outcomes.js';
import type { Rec } from '../workload/records.js';
import { FLOOR, GRADE_PLACES, GRADES, MARK, RULES } from '../workload/rules.js';
import { decisionByExpressions, decisionByTables } from './zen-decisions.js';
import { chain, POINTS } from './zen-expressions.js';

interface Found {
  readonly total: number;
  readonly meets: boolean;
  readonly grade: string;
}

const BATCH = 500;
const NAME = 'zen-engine';

function write({ total, verdict, grade }: Exact, i: number, found: Found): void {
  total[i] = found.total;
  verdict[i] = found.meets ? 2 : 0;
  grade[i] = GRADE_PLACES.get(found.grade) ?? 7;
}

/** The ways to put the rules to zen-engine; none where there is no build of it for this machine. */
export function zen(records: readonly Rec[]): readonly Engine[] {
  let module: typeof import('@gorules/zen-engine');
  try {
    // It is native code, which not every platform has.
    module = createRequire(import.meta.url)('@gorules/zen-engine') as typeof module;
  } catch {
    return [];
  }
  const { evaluateExpressionSync, ZenDecisionContent, ZenEngine } = module;
  const byDecision = (way: string, content: object): Engine => {
    const decision = new ZenEngine().createDecision(new ZenDecisionContent(content));
    const run = async (count: number): Promise<Exact> => {
      const result = exact(count);
      for (let from = 0; from < count; from += BATCH) {
        const batch = records.slice(from, Math.min(count, from + BATCH));
        const answers = await Promise.all(batch.map((one) => decision.evaluate(one)));
        answers.forEach((one, i) => write(result, from + i, one.result as Found));
      }
      return result;
    };
    return engine(NAME, `${way}, ${BATCH} promises at once`, run, ofExact);
  };
  const grade = chain(GRADES, 'sum(#)', ({ id }) => `'${id}'`);
  const meets = `$root.p1 and $root.p2 and sum(#) >= ${MARK} and min(#) >= ${FLOOR}`;
  const whole = `map([[${POINTS.join()}]], { total: sum(#), meets: ${meets}, grade: ${grade} })[0]`;
  const run = (count: number): Exact => {
    const result = exact(count);
    for (let i = 0; i < count; i++) {
      write(result, i, evaluateExpressionSync(whole, records[i]) as Found);
    }
    return result;
  };
  return [
    engine(NAME, 'one expression by evaluateExpressionSync', run, ofExact),
    byDecision('a decision of expressions', decisionByExpressions()),
    byDecision('a decision of ten tables', decisionByTables(RULES)),
  ];
}
