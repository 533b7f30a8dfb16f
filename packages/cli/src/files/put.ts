import { rename, rm, writeFile } from 'node:fs/promises';
import { printable } from '@khuyenhoc/schemas';
import { UsageError } from '../usage-error.js';
import { cannotWrite } from './cannot.js';
import { wasOpened } from './opened.js';

/**
 * Prints a result, or writes it to a file when one is named: all of it or nothing.
 *
 * @param result text, or the bytes of a file that is no text
 * @throws {@link UsageError} when the file cannot be written, was read in this run, or bytes have none
 */
export async function put(result: string | Uint8Array, file: string | undefined): Promise<void> {
  if (file === undefined) {
    if (typeof result !== 'string') {
      throw new UsageError(
        'Dạng này phải ghi vào tệp: thêm -o TỆP. / This form must go to a file: add -o FILE.',
      );
    }
    console.log(result.trimEnd());
    return;
  }
  if (wasOpened(file)) {
    const name = printable(file, 300);
    throw new UsageError(
      `Không ghi đè lên tệp vừa đọc ${name}: hãy chọn tên khác. / The file ${name} was read and is not written over: choose another name.`,
    );
  }
  const unfinished = `${file}.${process.pid}.tmp`;
  try {
    await writeFile(
      unfinished,
      typeof result !== 'string' || result.endsWith('\n') ? result : `${result}\n`,
    );
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw cannotWrite(file, error);
  }
}
