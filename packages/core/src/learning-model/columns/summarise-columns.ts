import type { CriteriaSet } from '@khuyenhoc/schemas';
import { contentHash } from '../../receipt/content-hash.js';
import type { AssessedColumns } from './assessed-columns.js';

const VERDICTS = ['does-not-meet', 'undetermined', 'meets'] as const;

/** Counts of a summary, by name: all that a place has to send of those it has scored. */
export type ScoreCounts = Readonly<Record<string, number>>;

/** Names the rules of summaries: the sets, in the order of their days, and the grade or level asked for. */
export const rulesOf = (sets: readonly CriteriaSet[], goal: string | null = null): string =>
  contentHash({ sets: sets.map(contentHash), goal });

/**
 * Counts what `assessColumns` found: `units`, those with an answer that could not be used (`faults`), by
 * verdict, and by class where one is certain (`grade SET CLASS`; where several are possible, `open`).
 *
 * @example
 * summariseColumns(citizen.set, assessColumns(citizen, columns, 2));
 * // { units: 2, faults: 0, meets: 1, 'does-not-meet': 1, undetermined: 0, … }
 */
export function summariseColumns(set: CriteriaSet, assessed: AssessedColumns): ScoreCounts {
  const { verdict, grades, fault } = assessed;
  const classless = set.scoring.method === 'points' && set.scoring.grades.length === 0;
  const gradeIds = classless ? [] : assessed.gradeIds;
  const byVerdict = [0, 0, 0];
  const byGrade = gradeIds.map(() => 0);
  let faults = 0;
  let open = 0;
  for (let row = 0; row < verdict.length; row++) {
    const bits = grades[row] ?? 0;
    const place = 31 - Math.clz32(bits);
    const found = verdict[row] ?? 1;
    byVerdict[found] = (byVerdict[found] ?? 0) + 1;
    faults += fault[row] ?? 0;
    if (bits !== 1 << place) open += 1;
    else byGrade[place] = (byGrade[place] ?? 0) + 1;
  }
  return {
    units: verdict.length,
    faults,
    ...Object.fromEntries(VERDICTS.map((name, i) => [name, byVerdict[i] ?? 0])),
    ...Object.fromEntries(gradeIds.map((id, i) => [`grade ${set.id} ${id}`, byGrade[i] ?? 0])),
    ...(gradeIds.length > 0 && { [`grade ${set.id} open`]: open }),
  };
}
