/** A value of a year, in per cent; `label` is the value in words. */
export interface YearPoint {
  readonly year: number;
  readonly percent: number;
  readonly label: string;
}
