/** The rows from `first` up to but without `end`, of those that there are. */
export interface RowWindow {
  readonly first: number;
  readonly end: number;
}

/** Rows above and below what is seen, so that scrolling and the Tab key find the next one ready. */
const SPARE = 12;

/** Which rows have to be there for what is scrolled to. */
export function rowWindow(total: number, top: number, height: number, row: number): RowWindow {
  const seen = Math.floor(top / row);
  // Steps of a few rows spare most of the work while scrolling.
  const first = Math.max(0, Math.floor((seen - SPARE) / 4) * 4);
  return { first, end: Math.min(total, first + Math.ceil(height / row) + 2 * SPARE + 4) };
}
