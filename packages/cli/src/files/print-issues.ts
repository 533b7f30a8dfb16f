import { type Issue, type Path, printable } from '@khuyenhoc/schemas';
import { spoken } from '../terminal/language.js';
import { paint } from '../terminal/paint.js';

/** What is told of an issue, whichever check found it. */
export type PrintedIssue = Pick<Issue, 'severity' | 'path' | 'message' | 'spot'> &
  Partial<Pick<Issue, 'received' | 'expected'>> & { readonly code: string };

/** Prints issues on standard error, each with file, line and column, in the user's language. */
export function printIssues(file: string, issues: readonly PrintedIssue[]): void {
  const language = spoken();
  for (const { code, severity, path, spot, message } of issues) {
    const where = `${file}:${spot?.line ?? 1}:${spot?.column ?? 1}`;
    const doubt = severity === 'warning' ? ` ${WARNING[language]}:` : '';
    const label = paint(severity === 'warning' ? 'yellow' : 'red', `[${code}]${doubt}`);
    console.error(`${where} ${label}${path.length > 0 ? ` ${pathWords(path)}` : ''}`);
    console.error(`  ${message[language]}`);
  }
}

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
