import type { Issue, Path } from '@khuyenhoc/schemas';

/** Prints issues on standard error, each with file, line and column, in Vietnamese and English. */
export function printIssues(file: string, issues: readonly Issue[]): void {
  for (const { code, path, spot, message } of issues) {
    const where = `${file}:${spot?.line ?? 1}:${spot?.column ?? 1}`;
    console.error(`${where} [${code}]${path.length > 0 ? ` ${pathWords(path)}` : ''}`);
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
