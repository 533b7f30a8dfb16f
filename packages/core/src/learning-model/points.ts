/** Points that may be known only in part; `max: null` = no upper bound is known. */
export interface PointsInterval {
  readonly min: number;
  readonly max: number | null;
}

/**
 * Points in whole hundredths, in which they are added up exactly; NaN where there are more than two
 * decimals.
 *
 * @example
 * hundredths(84.5); // 8450
 */
export function hundredths(points: number): number {
  const whole = Math.round(points * 100);
  return whole / 100 === points ? whole : Number.NaN;
}

/** Hundredths as an interval of points; no upper bound is written as null. */
export const pointsInterval = (low: number, high: number): PointsInterval => ({
  min: low / 100,
  max: high === Infinity ? null : high / 100,
});
