import type { Observation } from '@khuyenhoc/schemas';
import { incomparableBecause, type Standard } from '../observation/comparability.js';
import { atLeast } from '../quantity/at-least.js';
import type { Interval } from '../quantity/interval.js';
import { total } from '../quantity/total.js';
import type { Reason } from '../verdict/reason.js';
import { judgeMoney } from './judge-money.js';
import type { PartyResult } from './party-result.js';

/** What all parties together have reached of a number or sum that they owe jointly. */
export interface Together {
  readonly parties: readonly PartyResult[];
  readonly count: Interval;
  readonly shortfall: Interval;
  readonly reason: Reason;
}

/**
 * Judges a number or sum that is owed by all parties together (phối hợp): their figures are added, and
 * a party without figures leaves the sum a lower bound. null where each party owes for itself.
 */
export function judgeTogether(
  standard: Standard,
  observations: readonly Observation[],
  parties: readonly PartyResult[],
): Together | null {
  const { commitment, population, owing, firstYear, on } = standard;
  const { requirement } = commitment;
  if (requirement.kind === 'money' && requirement.from === 'total') {
    const amounts = observations
      .filter((one) => one.kind === 'amount')
      .filter((one) => incomparableBecause(one, standard).length === 0);
    const { amount, per } = requirement;
    const floor = { amount, per, parties: owing.length, firstYear, on };
    const { count, shortfall, reason } = judgeMoney(amounts, floor);
    return { parties: parties.map((one) => asPart(one, 'dong')), count, shortfall, reason };
  }
  if (requirement.kind !== 'count' || commitment.obligor !== 'joint') return null;
  const known = parties.map((one) => one.count ?? { min: 0, max: null });
  const found = total(known, population.overlap);
  const required = requirement.count;
  const { verdict, shortfall } = atLeast(found, required);
  const reason: Reason = { code: 'number-compared', verdict, data: { found, required } };
  return { parties: parties.map((one) => asPart(one, 'things')), count: found, shortfall, reason };
}

/** A party is not judged for itself here: what it reported is its part of the sum. */
function asPart(result: PartyResult, unit: 'things' | 'dong'): PartyResult {
  const { count, name, reason, verdict } = result;
  if (verdict === 'incomparable' || count === null || (count.min === 0 && count.max === null)) {
    return { ...result, verdict: verdict === 'incomparable' ? verdict : 'undetermined', reason };
  }
  const part: Reason = {
    code: 'contributes',
    verdict: 'not-applicable',
    data: { found: count, unit },
  };
  const wrapped: Reason = {
    code: 'party',
    verdict: 'not-applicable',
    data: { name },
    children: [part],
  };
  return {
    ...result,
    verdict: 'not-applicable',
    shortfall: null,
    pacePerYear: null,
    reason: wrapped,
  };
}
