import { readFile } from 'node:fs/promises';
import { UsageError } from '../usage-error.js';
import { readDocument, type ReadResult } from '@khuyenhoc/schemas';

/**
 * Reads and checks one file.
 *
 * @throws {@link UsageError} when the file cannot be opened
 */
export async function loadDocument(file: string): Promise<ReadResult> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new UsageError(
      `Không mở được tệp ${file}. / The file ${file} cannot be opened. (${why})`,
    );
  }
  return readDocument(text);
}
