/** A group in a table with a printed total: how many, and how many of them stay without a name. */
export interface Cell {
  readonly count: number;
  readonly unnamed: number;
}

/** The smallest group that may be shown; design advice, not law. */
export const SMALLEST_GROUP = 5;

/**
 * Which cells must be hidden, so that neither a cell nor the total minus the shown cells gives a small
 * group away. Hidden cells together stand for at least {@link SMALLEST_GROUP} people in at least two
 * cells; where that cannot be had, the total has to be hidden too.
 *
 * @example
 * suppress([{ count: 3, unnamed: 3 }, { count: 40, unnamed: 40 }, { count: 9, unnamed: 9 }]);
 * // { hidden: [true, false, true], total: false }
 */
export function suppress(cells: readonly Cell[]): {
  readonly hidden: readonly boolean[];
  readonly total: boolean;
} {
  const hidden = cells.map(({ unnamed }) => unnamed > 0 && unnamed < SMALLEST_GROUP);
  if (!hidden.includes(true)) return { hidden, total: false };
  const enough = () => {
    const behind = cells.filter((_, index) => hidden[index]);
    const people = behind.reduce((sum, one) => sum + one.unnamed, 0);
    return behind.length >= 2 && people >= SMALLEST_GROUP;
  };
  // The smallest of the others goes first: it takes the least away from the reader.
  const others = cells
    .map((cell, index) => ({ cell, index }))
    .filter(({ cell, index }) => !hidden[index] && cell.unnamed > 0)
    .sort((a, b) => a.cell.unnamed - b.cell.unnamed || a.index - b.index);
  for (const { index } of others) {
    if (enough()) break;
    hidden[index] = true;
  }
  return { hidden, total: !enough() };
}
