import type { AmountObservation, CountObservation } from '@khuyenhoc/schemas';
import { latest } from '../observation/latest.js';
import { atLeast } from '../quantity/at-least.js';
import { intervalOf, UNKNOWN } from '../quantity/interval.js';
import type { YearKind } from '../time/accounting-year.js';
import type { Reason } from '../verdict/reason.js';
import { amountsByYear } from './amounts-by-year.js';
import type { FiguresJudgement } from './judge-figures.js';

/**
 * The floor of each of many givers, of which only totals or a count of those who reached it are
 * reported. A total below all floors together shows that someone is below; a total above shows nothing
 * of each. A count of those who reached it decides.
 */
export function judgeGivers(
  counts: readonly CountObservation[],
  amounts: readonly AmountObservation[],
  floor: number,
  per: YearKind,
  givers: number,
): FiguresJudgement {
  const [counted] = latest(counts);
  if (counted) {
    const found = intervalOf(counted.count);
    const { verdict, shortfall } = atLeast(found, givers);
    const about = { on: counted.on, citation: counted.citation };
    const data = { found, required: givers };
    const reason: Reason = { code: 'number-compared', verdict, data, ...about };
    return { count: found, base: UNKNOWN, shortfall, reason };
  }
  const years = [...amountsByYear(amounts, per, 1)].sort(([a], [b]) => b - a);
  const found = years[0]?.[1].amount ?? UNKNOWN;
  const unknown: Reason = { code: 'givers-unknown', verdict: 'undetermined', data: { givers } };
  if (atLeast(found, floor * givers).verdict === 'not-met') {
    const data = { found, givers, floor };
    const reason: Reason = { code: 'floors-compared', verdict: 'not-met', data };
    return { count: found, base: UNKNOWN, shortfall: UNKNOWN, reason };
  }
  return { count: found, base: UNKNOWN, shortfall: UNKNOWN, reason: unknown };
}
