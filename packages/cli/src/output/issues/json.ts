import type { Words } from '@khuyenhoc/schemas';
import type { PrintedIssue } from '../../files/print-issues.js';
import type { Reporter } from './reporter.js';
import { isPartial, sortedCounts, type Tally } from './tally.js';

/** For programs: one JSON text on standard output, messages in both languages. */
export function jsonReporter(): Reporter {
  const files: { partial?: true; valid: boolean }[] = [];
  let issues: object[] = [];
  return {
    issue: (_file, issue) => issues.push(shown(issue)),
    end: (tally) => {
      files.push(fileResult(tally, issues));
      issues = [];
    },
    unreadable: (file, message) => {
      files.push(notRead(file, message));
      issues = [];
    },
    finish: () => {
      const partial = files.some((one) => one.partial === true);
      const valid = files.every((one) => one.valid);
      console.log(JSON.stringify({ ...(partial && { partial }), valid, files }, null, 2));
    },
  };
}

// What is missing stands first, where a reader of the text cannot overlook it.
const fileResult = (tally: Tally, issues: readonly object[]) => ({
  ...(isPartial(tally) && { partial: true as const }),
  file: tally.file,
  valid: tally.errors === 0,
  kind: tally.kind,
  ...(tally.records !== null && { records: tally.records, rejected: tally.rejected }),
  errors: tally.errors,
  warnings: tally.warnings,
  counts: Object.fromEntries(sortedCounts(tally)),
  issues,
});

const notRead = (file: string, unreadable: Words) => ({ file, valid: false, unreadable });

const shown = ({ code, severity, path, spot, received, expected, message }: PrintedIssue) => ({
  code,
  severity,
  path,
  ...spot,
  ...(received !== undefined && { received }),
  ...(expected !== undefined && { expected }),
  message,
});
