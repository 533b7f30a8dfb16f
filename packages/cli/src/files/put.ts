import { rename, rm, writeFile } from 'node:fs/promises';
import { UsageError } from '../usage-error.js';

/**
 * Prints a result, or writes it to a file when one is named: all of it or nothing.
 *
 * @throws {@link UsageError} when the file cannot be written
 */
export async function put(text: string, file: string | undefined): Promise<void> {
  if (file === undefined) {
    console.log(text.trimEnd());
    return;
  }
  const unfinished = `${file}.${process.pid}.tmp`;
  try {
    await writeFile(unfinished, text.endsWith('\n') ? text : `${text}\n`);
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    const why = error instanceof Error ? error.message : String(error);
    throw new UsageError(`Không ghi được tệp ${file}. / Cannot write the file ${file}. (${why})`);
  }
}
