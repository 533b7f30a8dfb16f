import type { AwardSchedule, Bilingual, Candidates } from '@khuyenhoc/schemas';
import { applyBudget } from './apply-budget.js';
import { applyQuotas } from './apply-quotas.js';
import type { AwardRow } from './award-row.js';
import { bestClaim } from './best-claim.js';

/** Who gets what and why. */
export interface AwardList {
  readonly schedule: AwardSchedule['id'];
  readonly period: string;
  readonly illustrative: Bilingual | null;
  /** One row per candidate, in the order of the file. */
  readonly rows: readonly AwardRow[];
  readonly budget: number | null;
  /** đồng of all that are awarded. */
  readonly total: number;
  /** đồng that ties and candidates beyond the budget would still take. */
  readonly missing: number;
  readonly left: number | null;
}

/**
 * Gives awards by a schedule: the highest result of each candidate, at most as often as the schedule
 * says, within quotas and the budget. The same candidates in another order get the same.
 *
 * @param candidates checked candidates of this schedule
 * @param budget đồng; null = no limit
 * @example
 * const list = awardsFor(candidates, schedule, 5_000_000);
 * console.log(list.total, list.missing);
 */
export function awardsFor(
  candidates: Candidates,
  schedule: AwardSchedule,
  budget: number | null,
): AwardList {
  const byId = new Map(candidates.candidates.map((one) => [one.id, one]));
  const claimed = candidates.candidates.map((one) => bestClaim(schedule, one));
  const within = applyQuotas(claimed, schedule, candidates, byId);
  const rows = applyBudget(within, budget, byId);
  const total = sumOf(rows, ['awarded']);
  // What a quota keeps out no budget can pay for.
  const waiting = rows.filter(({ reasons }) =>
    reasons.some(({ code }) => code === 'budget-tie' || code === 'budget-spent'),
  );
  const needed = total + sumOf(waiting, ['tied', 'beyond-budget']);
  return {
    schedule: schedule.id,
    period: candidates.period,
    illustrative: candidates.illustrative,
    rows,
    budget,
    total,
    missing: budget === null ? 0 : Math.max(0, needed - budget),
    left: budget === null ? null : budget - total,
  };
}

const sumOf = (rows: readonly AwardRow[], statuses: readonly AwardRow['status'][]): number =>
  rows
    .filter((row) => statuses.includes(row.status))
    .reduce((sum, row) => sum + (row.amount ?? 0), 0);
