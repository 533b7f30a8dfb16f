/** A part of a total that can be raised; all in hundredths of points. */
export interface RaisablePart {
  readonly at: string;
  readonly from: number;
  /** The values that it can be raised to, ascending, all above `from`. */
  readonly values: readonly number[];
  /** Whether it must be raised, its value now being too low in itself. */
  readonly forced: boolean;
}

/**
 * Raises parts of a total until the total is allowed: the fewest parts; of those ways the least added;
 * of those the earliest parts. Exact: every total that can be reached is gone through, in steps of
 * `unit`. null = no raise reaches an allowed total.
 *
 * @param unit divides `from` and `values` of every part
 * @param allowed whether a total, in hundredths, will do
 */
export function leastRaise(
  parts: readonly RaisablePart[],
  unit: number,
  allowed: (total: number) => boolean,
): ReadonlyMap<string, number> | null {
  const now = parts.reduce((sum, part) => sum + part.from, 0);
  const room =
    parts.reduce((sum, { from, values }) => sum + (values.at(-1) ?? from) - from, 0) / unit;
  // fewest[x]: how few parts are raised when x units are added in all, with the parts seen so far.
  let fewest = new Float64Array(room + 1).fill(Infinity);
  fewest[0] = 0;
  const choices = parts.map((part) => {
    const { from, values, forced } = part;
    const next = forced ? new Float64Array(room + 1).fill(Infinity) : fewest.slice();
    const choice = new Float64Array(room + 1);
    for (const value of values) {
      const added = (value - from) / unit;
      for (let x = added; x <= room; x++) {
        const count = (fewest[x - added] as number) + 1;
        // Not ≤: a later part is raised only where that is better.
        if (count < (next[x] as number)) {
          next[x] = count;
          choice[x] = added;
        }
      }
    }
    fewest = next;
    return { part, choice };
  });
  let [best, least] = [0, Infinity];
  for (let x = 0; x <= room; x++) {
    const count = fewest[x] as number;
    if (count < least && allowed(now + x * unit)) [best, least] = [x, count];
  }
  if (least === Infinity) return null;
  const raised = new Map<string, number>();
  for (const { part, choice } of choices.reverse()) {
    const added = choice[best] as number;
    if (added > 0) raised.set(part.at, part.from + added * unit);
    best -= added;
  }
  return raised;
}
