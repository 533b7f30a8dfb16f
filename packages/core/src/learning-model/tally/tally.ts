import type { CriteriaSet } from '@khuyenhoc/schemas';

/**
 * Counts of judged rows by place: all that a commune has to send on, and nothing in it is about a person.
 * `counts` holds `names.length` integers a place, the places one after the other.
 */
export interface PlaceTally {
  readonly names: readonly string[];
  readonly counts: Float64Array;
}

/**
 * What is counted, in order: `units`, those with an answer that could not be used (`faults`), by verdict, and
 * by class where one is certain (`grade SET CLASS`; where several are possible, `grade SET open`).
 */
export function tallyNames({ id }: CriteriaSet, gradeIds: readonly string[]): readonly string[] {
  const classes = gradeIds.length === 0 ? [] : [...gradeIds, 'open'];
  return [
    ...['units', 'faults', 'does-not-meet', 'undetermined', 'meets', 'no-rule-in-force'],
    ...classes.map((one) => `grade ${id} ${one}`),
  ];
}

/** Where classes begin. */
export const FIRST_CLASS = 6;

/** The classes that are counted: none of a set of points that has none. */
export const countedClasses = (
  { scoring }: CriteriaSet,
  gradeIds: readonly string[],
): readonly string[] =>
  scoring.method === 'points' && scoring.grades.length === 0 ? [] : gradeIds;

/** The counts of one place by name, for a summary. */
export const countsOf = (
  { names, counts }: PlaceTally,
  place: number,
): Readonly<Record<string, number>> =>
  Object.fromEntries(names.map((name, i) => [name, counts[place * names.length + i] ?? 0]));
