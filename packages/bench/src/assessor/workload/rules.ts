/** Points for a measured value of at least `from`. */
interface Band {
  readonly from: number;
  readonly points: number;
}

export interface Rule {
  readonly id: string;
  /** Lowest first; the first begins at 0. */
  readonly bands: readonly Band[];
}

const CUTS = [
  [50, 70, 90],
  [40, 60, 80],
  [55, 75, 95],
  [30, 60, 85],
  [50, 65, 80],
  [45, 70, 90],
  [60, 80, 95],
  [35, 55, 75],
  [50, 75, 100],
  [40, 70, 90],
] as const;

/** Ten criteria, 100 points: each gives 0, 5, 8 or 10 points for a measured percentage. */
export const RULES: readonly Rule[] = CUTS.map((cuts, i) => ({
  id: `c${i + 1}`,
  bands: [
    { from: 0, points: 0 },
    { from: cuts[0], points: 5 },
    { from: cuts[1], points: 8 },
    { from: cuts[2], points: 10 },
  ],
}));

/** Both must be true. */
export const PRECONDITIONS = ['p1', 'p2'] as const;

/** No criterion below it. */
export const FLOOR = 5;

/** The least total. */
export const MARK = 80;

/** Classes by total alone, best first; the last is that of all other totals. */
export const GRADES = [
  { id: 'excellent', from: 90 },
  { id: 'good', from: 80 },
  { id: 'fair', from: 65 },
  { id: 'none', from: 0 },
] as const;

/** The place of a class in {@link GRADES} by its id. */
export const GRADE_PLACES: ReadonlyMap<unknown, number> = new Map(
  GRADES.map(({ id }, place) => [id, place]),
);
