import { statSync } from 'node:fs';
import { extname } from 'node:path';
import {
  DOCUMENT_KINDS,
  type Document,
  type Issue,
  makeIssue,
  readDocument,
} from '@khuyenhoc/schemas';
import { showProgress } from '../terminal/progress.js';
import { UsageError } from '../usage-error.js';
import { cannotOpen } from './cannot.js';
import { checkTableFile, TABLE_ENDINGS } from './check-table-file.js';
import { checkLines } from './lines/check-lines.js';
import type { CheckedFile, FileChecks } from './file-checks.js';
import { looksLikeLines } from './lines/line-kinds.js';
import { loadDocument } from './load-document.js';
import { nameOfFile, STDIN } from './read-text.js';
import { peek, type TextStream, textStream } from './text-stream.js';

/**
 * Checks one file, whatever its form, and hands over what is wrong as it is found.
 *
 * @throws UsageError when it cannot be read, or is of a form that is not known
 */
export async function checkFile(file: string, checks: FileChecks): Promise<CheckedFile> {
  const ending = file === STDIN ? '' : extname(file).slice(1).toLowerCase();
  if (TABLE_ENDINGS.includes(ending)) return checkTableFile(file, checks);
  if (ending === 'ndjson' || ending === 'jsonl') return checkStream(textStream(file), checks);
  if (ending === 'json')
    return checkWhole(await loadDocument(file, optionsOf(checks)), file, checks);
  const [start, stream] = await peeked(file);
  if (looksLikeLines(start)) return checkStream(stream, checks);
  let text = '';
  for await (const chunk of stream.chunks) text += chunk.text;
  return checkWhole(readDocument(text, optionsOf(checks)), file, checks);
}

async function peeked(file: string): Promise<[string, TextStream]> {
  try {
    return await peek(textStream(file));
  } catch (error) {
    throw cannotOpen(nameOfFile(file), error);
  }
}

async function checkStream(stream: TextStream, checks: FileChecks): Promise<CheckedFile> {
  const name = nameOfFile(stream.file);
  const progress = showProgress(name, sizeOf(stream.file));
  let rejected = 0;
  try {
    const checked = await checkLines(stream, {
      kind: checks.type,
      lenient: checks.lenient,
      progress: progress.at,
      onIssues: (issues, text, line) => {
        progress.wipe();
        issues.forEach(checks.onIssue);
        if (issues.every((one) => one.severity === 'warning')) return;
        rejected += 1;
        checks.rejects?.add(name, line, text, issues);
      },
    });
    if (checked === null) checks.onIssue(emptyFile());
    return { kind: checked?.kind.kind ?? null, records: checked?.records ?? 0, rejected };
  } finally {
    progress.wipe();
  }
}

const emptyFile = (): Issue => ({
  ...makeIssue('file-empty', []),
  spot: { line: 1, column: 1 },
});

function sizeOf(file: string): number | null {
  try {
    return file === STDIN ? null : statSync(file).size;
  } catch {
    return null;
  }
}

type Read = ReturnType<typeof readDocument>;

function checkWhole(read: Read, file: string, checks: FileChecks): CheckedFile {
  if (checks.rejects !== undefined) throw noRejects(nameOfFile(file));
  (read.ok ? read.warnings : read.issues).forEach(checks.onIssue);
  return { kind: read.ok ? read.document.kind : null, records: null, rejected: 0 };
}

function optionsOf({ type, lenient }: FileChecks): { kind?: Document['kind']; lenient: boolean } {
  const kind = DOCUMENT_KINDS.find((one) => one === type);
  return { ...(kind !== undefined && { kind }), lenient: lenient === true };
}

const noRejects = (file: string): UsageError =>
  new UsageError(
    `--rejects chỉ dùng cho tệp mỗi dòng một bản ghi (NDJSON); ${file} là một tài liệu nguyên. / --rejects is for files of one record per line (NDJSON); ${file} is one whole document.`,
  );
