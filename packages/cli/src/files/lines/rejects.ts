import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { once } from 'node:events';
import type { Issue } from '@khuyenhoc/schemas';
import { cannotWrite } from '../cannot.js';

/** A file of what was refused, so that nothing is lost and it can be mended and sent again. */
export interface Rejects {
  readonly add: (file: string, line: number, text: string, issues: readonly Issue[]) => void;
  /** Puts the file in its place; until then there is none. */
  readonly close: () => Promise<void>;
  readonly abandon: () => Promise<void>;
}

/**
 * One line per refused line: where it was, its text as it was written, and the reasons.
 *
 * @throws UsageError when the file cannot be written
 */
export async function openRejects(name: string): Promise<Rejects> {
  const unfinished = `${name}.${process.pid}.tmp`;
  const stream = createWriteStream(unfinished);
  let failure: unknown = null;
  stream.on('error', (error) => (failure = error));
  try {
    await once(stream, 'open');
  } catch (error) {
    throw cannotWrite(name, error);
  }
  return {
    add: (file, line, text, issues) => {
      const reasons = issues.map(({ code, path, spot, message }) => ({
        code,
        path,
        column: spot?.column ?? 1,
        message,
      }));
      stream.write(`${JSON.stringify({ file, line, text, issues: reasons })}\n`);
    },
    close: async () => {
      await new Promise<void>((resolve) => stream.end(resolve));
      if (failure !== null) {
        await rm(unfinished, { force: true });
        throw cannotWrite(name, failure);
      }
      try {
        await rename(unfinished, name);
      } catch (error) {
        await rm(unfinished, { force: true });
        throw cannotWrite(name, error);
      }
    },
    abandon: async () => {
      stream.destroy();
      await rm(unfinished, { force: true });
    },
  };
}
