import { createReadStream } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';
import { noteOpened } from './opened.js';
import { STDIN } from './read-text.js';

/** A part of a text, and how many bytes of the file it was. */
export interface TextChunk {
  readonly text: string;
  readonly size: number;
}

/** The text of a file or of standard input, part by part. */
export interface TextStream {
  readonly file: string;
  readonly chunks: AsyncIterable<TextChunk>;
}

export const textStream = (file: string): TextStream => ({ file, chunks: chunksOf(file) });

async function* chunksOf(file: string): AsyncGenerator<TextChunk> {
  if (file !== STDIN) noteOpened(file);
  const source =
    file === STDIN ? process.stdin : createReadStream(file, { highWaterMark: 1 << 18 });
  const decoder = new StringDecoder('utf8');
  for await (const chunk of source) {
    const bytes = Buffer.from(chunk as Uint8Array);
    yield { text: decoder.write(bytes), size: bytes.length };
  }
  const last = decoder.end();
  if (last !== '') yield { text: last, size: 0 };
}

/** The first part of a stream, and the same stream with nothing taken from it. */
export async function peek({ file, chunks }: TextStream): Promise<[string, TextStream]> {
  const iterator = chunks[Symbol.asyncIterator]();
  const taken: TextChunk[] = [];
  let start = '';
  // A line that is not over in a megabyte is no line of records.
  while (!start.includes('\n') && start.length < 1_000_000) {
    const part = await iterator.next();
    if (part.done === true) break;
    taken.push(part.value);
    start += part.value.text;
  }
  const again = async function* () {
    yield* taken;
    for (;;) {
      const part = await iterator.next();
      if (part.done === true) return;
      yield part.value;
    }
  };
  return [start, { file, chunks: again() }];
}
