import type { AwardSchedule, Candidate } from '@khuyenhoc/schemas';
import type { AwardReason, AwardRow } from './award-row.js';

/**
 * The award that a candidate comes into question for, before quotas and budget. Of several results the
 * highest counts, also where the schedule does not say so: one candidate stands in a list once.
 */
export function bestClaim(schedule: AwardSchedule, candidate: Candidate): AwardRow {
  const row = (
    status: AwardRow['status'],
    reasons: readonly AwardReason[],
    more: Partial<AwardRow> = {},
  ): AwardRow => ({ candidate: candidate.id, status, award: null, amount: null, reasons, ...more });

  const frequency = schedule.conditions.find((one) => one.kind === 'frequency');
  if (frequency !== undefined && candidate.received >= frequency.times) {
    const data = { received: candidate.received, times: frequency.times };
    return row('not-eligible', [{ code: 'already-received', data }]);
  }
  const percent = multiplierOf(schedule, candidate);
  const claims = candidate.claims.flatMap(({ award: id, proposed }) => {
    const award = schedule.awards.find((one) => one.id === id);
    if (award === undefined) return [];
    const base = award.amount ?? proposed ?? null;
    return [{ award, amount: base === null ? null : multiplied(base, percent) }];
  });
  const [first] = claims;
  if (first === undefined) return row('not-eligible', [{ code: 'no-claim', data: {} }]);
  const fitting = claims.filter(
    ({ award }) => (award.unit === 'lump') === (candidate.type === 'team'),
  );
  if (fitting.length === 0) {
    const reason: AwardReason = { code: 'wrong-unit', data: { award: first.award.id } };
    return row('not-eligible', [reason], { award: first.award });
  }
  // Which is the highest cannot be said while one of them has no figure.
  const unknown = fitting.find(({ amount }) => amount === null);
  if (unknown !== undefined) {
    const reason: AwardReason = { code: 'amount-not-stated', data: { award: unknown.award.id } };
    return row('open', [reason], { award: unknown.award });
  }
  const [best] = [...fitting].sort((a, b) => (b.amount ?? 0) - (a.amount ?? 0));
  if (best === undefined) return row('not-eligible', [{ code: 'no-claim', data: {} }]);
  const others = fitting.filter((one) => one !== best).map(({ award }) => award.id);
  const reasons: AwardReason[] = [];
  if (others.length > 0) reasons.push({ code: 'highest-of-several', data: { others } });
  if (percent !== 100) reasons.push({ code: 'multiplied', data: { percent } });
  return row('awarded', reasons, { award: best.award, amount: best.amount });
}

/** The largest multiplier whose tags the candidate all has; 100 where there is none. */
function multiplierOf({ conditions }: AwardSchedule, { tags }: Candidate): number {
  return conditions.reduce((most, one) => {
    if (one.kind !== 'multiplier') return most;
    return one.tags.every((tag) => tags.includes(tag)) ? Math.max(most, one.percent) : most;
  }, 100);
}

/** Exact in đồng; a half is rounded up. */
const multiplied = (amount: number, percent: number): number =>
  Number((BigInt(amount) * BigInt(percent) + 50n) / 100n);
