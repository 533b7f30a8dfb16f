import type { Nomination, Nominations } from '@khuyenhoc/schemas';
import { requiredCount } from '../quantity/required-count.js';
import { allOf, type Verdict } from '../verdict/verdict.js';

/**
 * Where a nomination stands. The review only proposes (đủ điều kiện đề nghị); `commended` needs the
 * decision of an authority, with number and date.
 */
export type CommendationStatus =
  'commended' | 'proposed' | 'not-met' | 'undetermined' | 'over-limit' | 'tied';

export interface CommendationRow {
  readonly nomination: Nomination;
  readonly status: CommendationStatus;
  readonly criteria: Verdict;
  readonly review: Verdict;
  /** Votes or points still missing. */
  readonly shortfall: number | null;
  readonly unmet: readonly string[];
  readonly unknown: readonly string[];
}

/**
 * Reviews nominations (bình xét): criteria, then votes or points, then how many each unit may propose.
 * Equals at the limit stay tied.
 *
 * @example
 * for (const row of appraise(nominations)) console.log(row.nomination.name, row.status);
 */
export function appraise(file: Nominations): readonly CommendationRow[] {
  const rows = file.nominations.map((one) => reviewed(file, one));
  const held = new Map<CommendationRow, CommendationRow>();
  for (const subject of ['collective', 'individual'] as const) {
    const most = file.limits[subject];
    if (most === null) continue;
    const units = new Set(file.nominations.map((one) => one.unit));
    for (const unit of units) {
      const inUnit = rows.filter(
        ({ nomination }) => nomination.unit === unit && nomination.subject === subject,
      );
      const decided = inUnit.filter((row) => row.status === 'commended').length;
      const proposed = inUnit.filter((row) => row.status === 'proposed');
      for (const [row, status] of limited(proposed, Math.max(0, most - decided))) {
        held.set(row, { ...row, status });
      }
    }
  }
  return rows.map((row) => held.get(row) ?? row);
}

function reviewed(file: Nominations, nomination: Nomination): CommendationRow {
  const answers = file.criteria.map(({ id }) => ({ id, is: nomination.criteria[id] ?? 'unknown' }));
  const unmet = answers.filter(({ is }) => is === 'no').map(({ id }) => id);
  const unknown = answers.filter(({ is }) => is === 'unknown').map(({ id }) => id);
  const criteria = unmet.length > 0 ? 'not-met' : unknown.length > 0 ? 'undetermined' : 'met';
  const required =
    file.method.kind === 'votes'
      ? requiredCount(file.method.percent, file.method.electors)
      : file.method.pass;
  const found = rankOf(nomination);
  const review = found === null ? 'undetermined' : found >= required ? 'met' : 'not-met';
  const shortfall = found !== null && found < required ? required - found : null;
  const verdict = allOf([criteria, review]);
  const status =
    nomination.decision !== null
      ? 'commended'
      : verdict === 'met'
        ? 'proposed'
        : verdict === 'not-met'
          ? 'not-met'
          : 'undetermined';
  return { nomination, status, criteria, review, shortfall, unmet, unknown };
}

const rankOf = ({ votes, score }: Nomination): number | null => votes ?? score ?? null;

/** What a limit does to proposals: those within it stay, the rest is over it, equals across it are tied. */
function limited(
  rows: readonly CommendationRow[],
  most: number,
): readonly [CommendationRow, CommendationStatus][] {
  return rows.map((row) => {
    const rank = rankOf(row.nomination) ?? 0;
    const better = rows.filter((one) => (rankOf(one.nomination) ?? 0) > rank).length;
    const equal = rows.filter((one) => (rankOf(one.nomination) ?? 0) === rank).length;
    if (better + equal <= most) return [row, 'proposed'];
    return [row, better >= most ? 'over-limit' : 'tied'];
  });
}
