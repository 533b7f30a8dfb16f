/** Characters of the longest text that a document may hold: some four printed pages. */
export const LONGEST_TEXT = 10_000;
