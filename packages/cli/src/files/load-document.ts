import { readDocument, type ReadOptions, type ReadResult } from '@khuyenhoc/schemas';
import { readText } from './read-text.js';

/**
 * Reads and checks one file.
 *
 * @throws UsageError when the file cannot be opened
 */
export const loadDocument = async (file: string, options: ReadOptions = {}): Promise<ReadResult> =>
  readDocument(await readText(file), options);
