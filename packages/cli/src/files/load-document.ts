import { readFile } from 'node:fs/promises';
import { readDocument, type ReadResult } from '@khuyenhoc/schemas';

/** Reads and checks one file. A file that cannot be opened is the caller's mistake: it throws. */
export async function loadDocument(file: string): Promise<ReadResult> {
  return readDocument(await readFile(file, 'utf8'));
}
