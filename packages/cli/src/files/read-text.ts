import { readFile } from 'node:fs/promises';
import { cannotOpen } from './cannot.js';
import { noteOpened } from './opened.js';

/** The name that stands for standard input. */
export const STDIN = '-';

/** What a file is called in messages. */
export const nameOfFile = (file: string): string => (file === STDIN ? 'stdin' : file);

/**
 * The text of a file, or of standard input for `-`. Text that Windows saved as “Unicode” (UTF-16) is
 * read as well.
 *
 * @throws UsageError when the file cannot be opened
 */
export async function readText(file: string): Promise<string> {
  try {
    const bytes = file === STDIN ? await allOfStdin() : await readFile(file);
    if (file !== STDIN) noteOpened(file);
    return decoded(bytes);
  } catch (error) {
    throw cannotOpen(nameOfFile(file), error);
  }
}

function decoded(bytes: Buffer): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return bytes.toString('utf16le');
  if (first === 0xfe && second === 0xff && bytes.length % 2 === 0) {
    return Buffer.from(bytes).swap16().toString('utf16le');
  }
  return bytes.toString('utf8');
}

async function allOfStdin(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks);
}
