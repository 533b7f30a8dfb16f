/**
 * Counts of judged rows by place: all that a commune has to send on, and nothing in it is about a person.
 * `counts` holds `names.length` integers a place, the places one after the other.
 */
export interface PlaceTally {
  readonly names: readonly string[];
  readonly counts: Float64Array;
}

/** What is counted of all rows: their verdicts, and how many held an answer that could not be used. */
export const VERDICT_COUNTS = ['does-not-meet', 'undetermined', 'meets'] as const;

/**
 * What is counted, in order. `grade:` are rows of which nothing else is possible, `maybe:` rows that may
 * still come to that class or level, or to another.
 */
export const tallyNames = (gradeIds: readonly string[]): readonly string[] => [
  'rows',
  ...VERDICT_COUNTS,
  'fault',
  ...gradeIds.map((id) => `grade:${id}`),
  ...gradeIds.map((id) => `maybe:${id}`),
];

/** The counts of one place by name. */
export const countsOf = (
  { names, counts }: PlaceTally,
  place: number,
): Readonly<Record<string, number>> =>
  Object.fromEntries(names.map((name, i) => [name, counts[place * names.length + i] ?? 0]));
