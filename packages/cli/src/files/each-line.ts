import { createReadStream } from 'node:fs';
import { UsageError } from '../usage-error.js';

/**
 * Hands over the lines of a text file one by one, in memory that does not grow with the file. Blank
 * lines are passed over; `line` counts them all, from 1.
 *
 * @throws {@link UsageError} when the file cannot be opened
 */
export async function eachLine(
  file: string,
  use: (text: string, line: number) => void,
): Promise<void> {
  let rest = '';
  let line = 0;
  const take = (text: string) => {
    line += 1;
    const bare = text.endsWith('\r') ? text.slice(0, -1) : text;
    if (bare.trim() !== '') use(line === 1 ? bare.replace(/^\uFEFF/, '') : bare, line);
  };
  try {
    for await (const chunk of createReadStream(file, {
      encoding: 'utf8',
      highWaterMark: 1 << 18,
    })) {
      const text = rest + String(chunk);
      let from = 0;
      for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', from)) {
        take(text.slice(from, end));
        from = end + 1;
      }
      rest = text.slice(from);
    }
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new UsageError(
      `Không mở được tệp ${file}. / The file ${file} cannot be opened. (${error.message})`,
    );
  }
  if (rest !== '') take(rest);
}
