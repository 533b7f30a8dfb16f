/** What an engine says of each record: total in points, verdict (0 no, 1 open, 2 yes), classes as bits. */
export interface Outcomes {
  readonly least: Int32Array;
  readonly most: Int32Array;
  readonly verdict: Uint8Array;
  readonly grades: Uint8Array;
}

/** What an engine without unknowns says: one total, and the place of one class. */
export interface Exact {
  readonly total: Int32Array;
  readonly verdict: Uint8Array;
  readonly grade: Uint8Array;
}

export const exact = (count: number): Exact => ({
  total: new Int32Array(count),
  verdict: new Uint8Array(count),
  grade: new Uint8Array(count),
});

export const outcomes = (count: number): Outcomes => ({
  least: new Int32Array(count),
  most: new Int32Array(count),
  verdict: new Uint8Array(count),
  grades: new Uint8Array(count),
});

export const ofExact = ({ total, verdict, grade }: Exact): Outcomes => ({
  least: total,
  most: total,
  verdict,
  grades: grade.map((place) => 1 << place),
});

/** How many records two engines say different things of. */
export function differences(one: Outcomes, other: Outcomes, count: number): number {
  let found = 0;
  for (let i = 0; i < count; i++) {
    if (
      one.least[i] !== other.least[i] ||
      one.most[i] !== other.most[i] ||
      one.verdict[i] !== other.verdict[i] ||
      one.grades[i] !== other.grades[i]
    ) {
      found += 1;
    }
  }
  return found;
}
