import { createReadStream } from 'node:fs';

const NEW_LINE = 0x0a;

/** How many lines a file has, without looking at what they hold. */
export async function countLines(file: string): Promise<number> {
  let lines = 1;
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 })) {
    const bytes = chunk as Buffer;
    for (let at = bytes.indexOf(NEW_LINE); at !== -1; at = bytes.indexOf(NEW_LINE, at + 1)) {
      lines += 1;
    }
  }
  return lines;
}
