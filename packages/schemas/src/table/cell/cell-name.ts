/** Letters of a column as spreadsheets name it: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** `B17` for row 17 (from 1) and column 1 (from 0). */
export const cellName = (row: number, column: number): string => `${columnLetters(column)}${row}`;

/** Row (from 1) and column (from 0) of a name such as `B17`, or null. */
export function cellAt(name: string): { row: number; column: number } | null {
  const parts = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(name);
  if (parts === null) return null;
  let column = 0;
  for (const letter of parts[1] ?? '') column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(parts[2]), column: column - 1 };
}
