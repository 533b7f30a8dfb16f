import type { Issue, Path } from '@khuyenhoc/schemas';

/** What is told of an issue, whichever check found it. */
export type PrintedIssue = Pick<Issue, 'severity' | 'path' | 'message' | 'spot'> & {
  readonly code: string;
};

/** Prints issues on standard error, each with file, line and column, in Vietnamese and English. */
export function printIssues(file: string, issues: readonly PrintedIssue[]): void {
  for (const { code, severity, path, spot, message } of issues) {
    const where = `${file}:${spot?.line ?? 1}:${spot?.column ?? 1}`;
    const doubt = severity === 'warning' ? ' cảnh báo / warning:' : '';
    console.error(`${where} [${code}]${doubt}${path.length > 0 ? ` ${pathWords(path)}` : ''}`);
    console.error(`  ${message.vi}`);
    console.error(`  ${message.en}`);
  }
}

/** `commitments[1].population` */
function pathWords(path: Path): string {
  return path
    .map((key, index) => (typeof key === 'number' ? `[${key}]` : index === 0 ? key : `.${key}`))
    .join('');
}
