/**
 * Whether a value is below a mark, and near enough to show it: within one whole unit, or within one per
 * cent of large marks.
 *
 * @param unit the smallest difference that values have, where it is larger
 */
export const justBelow = (value: number, mark: number, unit = 0): boolean =>
  value < mark && mark - value <= Math.max(1, mark / 100, unit);
