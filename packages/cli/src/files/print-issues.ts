import { type Issue, type Path, printable } from '@khuyenhoc/schemas';
import { spoken } from '../terminal/language.js';
import { paint } from '../terminal/paint.js';

/** What is told of an issue, whichever check found it. */
export type PrintedIssue = Pick<Issue, 'severity' | 'path' | 'message' | 'spot'> &
  Partial<Pick<Issue, 'received' | 'expected'>> & {
    readonly code: string;
    /** Of a table: the sheet, null where there is but one, and the cell. */
    readonly sheet?: string | null;
    readonly cell?: string;
  };

/** Prints issues on standard error, each with file, line and column, in the user's language. */
export function printIssues(file: string, issues: readonly PrintedIssue[]): void {
  const language = spoken();
  for (const issue of issues) {
    const { code, severity, path, message } = issue;
    const where = placeWords(file, issue);
    const doubt = severity === 'warning' ? ` ${WARNING[language]}:` : '';
    const label = paint(severity === 'warning' ? 'yellow' : 'red', `[${code}]${doubt}`);
    const cell = issue.sheet ? undefined : issue.cell;
    console.error([where, label, cell, pathWords(path)].filter(Boolean).join(' '));
    console.error(`  ${message[language]}`);
  }
}

/** `so-lieu.json:3:12`; of a workbook `so-lieu.xlsx: Số liệu!B3`. */
const placeWords = (file: string, { spot, sheet, cell }: PrintedIssue): string =>
  sheet && cell !== undefined
    ? `${file}: ${printable(sheet)}!${cell}`
    : `${file}:${spot?.line ?? 1}:${spot?.column ?? 1}`;

const WARNING = { vi: 'cảnh báo', en: 'warning' } as const;

/** `commitments[1].population` */
function pathWords(path: Path): string {
  return path
    .map((key, index) => {
      if (typeof key === 'number') return `[${key}]`;
      return `${index === 0 ? '' : '.'}${printable(key)}`;
    })
    .join('');
}
