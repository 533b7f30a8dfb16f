import type { PrintedIssue } from '../../files/print-issues.js';

/** What was found in one file: exact counts, and as many issues as were asked for. */
export interface Tally {
  readonly file: string;
  /** What the file is, where that could be told. */
  kind: string | null;
  /** Records of a file that has one per line. */
  records: number | null;
  rejected: number;
  errors: number;
  warnings: number;
  readonly counts: Map<string, number>;
  /** Issues that were shown; fewer than there are where the sample was full. */
  shown: number;
}

export const newTally = (file: string): Tally => ({
  file,
  kind: null,
  records: null,
  rejected: 0,
  errors: 0,
  warnings: 0,
  counts: new Map(),
  shown: 0,
});

/** Counts an issue; true where there is room to show it. */
export function count(tally: Tally, issue: PrintedIssue, most: number): boolean {
  if (issue.severity === 'error') tally.errors += 1;
  else tally.warnings += 1;
  tally.counts.set(issue.code, (tally.counts.get(issue.code) ?? 0) + 1);
  if (tally.shown >= most) return false;
  tally.shown += 1;
  return true;
}

/** Whether not all that was found is shown. */
export const isPartial = (tally: Tally): boolean => tally.shown < tally.errors + tally.warnings;

/** Codes by how often they occur. */
export const sortedCounts = ({ counts }: Tally): [code: string, many: number][] =>
  [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
