import { cannotOpen } from './cannot.js';
import { nameOfFile } from './read-text.js';
import { type TextStream, textStream } from './text-stream.js';

/** Characters of a line that are kept whole; what goes beyond is cut off, so that memory is bounded. */
const KEPT = 1 << 26;

/**
 * Hands over the lines of a text file one by one, in memory that does not grow with the file. Blank
 * lines are passed over; `line` counts them all, from 1.
 *
 * @param source the name of a file, or a stream that was opened before
 * @throws UsageError when the file cannot be opened
 */
export async function eachLine(
  source: string | TextStream,
  use: (text: string, line: number) => void,
  progress: (bytes: number) => void = () => undefined,
): Promise<void> {
  const { file, chunks } = typeof source === 'string' ? textStream(source) : source;
  let rest = '';
  let line = 0;
  let bytes = 0;
  const take = (text: string) => {
    line += 1;
    const bare = text.endsWith('\r') ? text.slice(0, -1) : text;
    if (/\S/.test(bare)) use(line === 1 ? bare.replace(/^\uFEFF/, '') : bare, line);
  };
  const chunksOf = async function* () {
    try {
      yield* chunks;
    } catch (error) {
      throw cannotOpen(nameOfFile(file), error);
    }
  };
  for await (const { text: chunk, size } of chunksOf()) {
    let from = 0;
    for (let end = chunk.indexOf('\n'); end !== -1; end = chunk.indexOf('\n', from)) {
      take(rest + chunk.slice(from, end));
      rest = '';
      from = end + 1;
    }
    if (rest.length < KEPT) rest += chunk.slice(from);
    bytes += size;
    progress(bytes);
  }
  if (rest !== '') take(rest);
}
