import type { AnswersFile, Path, Spot } from '@khuyenhoc/schemas';
import { UsageError } from '../usage-error.js';
import { loadDocument } from './load-document.js';
import { printIssues } from './print-issues.js';

/** Reads a file of answers; null where it says what is wrong with it instead. */
export async function loadAnswers(
  file: string,
): Promise<{ document: AnswersFile; spotOf: (path: Path) => Spot } | null> {
  const loaded = await loadDocument(file);
  if (!loaded.ok) {
    printIssues(file, loaded.issues);
    process.exitCode = 1;
    return null;
  }
  const { document, spotOf } = loaded;
  if (document.kind === 'answers') return { document, spotOf };
  throw new UsageError(
    `Tệp ${file} (${document.kind}) không phải phiếu đánh giá (answers). / File ${file} (${document.kind}) holds no answers.`,
  );
}
