import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { once } from 'node:events';
import { cannotWrite } from './cannot.js';

/** A file that is written bit by bit, and is there only when it is whole. */
export interface WholeFile {
  readonly write: (part: string | Uint8Array) => void;
  /** Resolves when there is room for more; who writes little need not wait. */
  readonly room: () => Promise<void>;
  /** Puts the file in its place; until then there is none. */
  readonly close: () => Promise<void>;
  readonly abandon: () => Promise<void>;
}

/**
 * Begins a file beside its place.
 *
 * @throws UsageError when it cannot be written, also from `close`
 */
export async function openWholeFile(name: string): Promise<WholeFile> {
  const unfinished = `${name}.${process.pid}.tmp`;
  const stream = createWriteStream(unfinished);
  let failure: Error | null = null;
  stream.on('error', (error) => (failure = error));
  const abandon = async () => {
    stream.destroy();
    await rm(unfinished, { force: true });
  };
  try {
    await once(stream, 'open');
  } catch (error) {
    throw cannotWrite(name, error);
  }
  return {
    write: (part) => void stream.write(part),
    room: async () => {
      // After a failure no room is ever made, and `close` tells of it.
      if (stream.writableNeedDrain && failure === null) {
        await once(stream, 'drain').catch(() => undefined);
      }
    },
    close: async () => {
      await new Promise<void>((resolve) => stream.end(resolve));
      try {
        if (failure !== null) throw failure;
        await rename(unfinished, name);
      } catch (error) {
        await abandon();
        throw cannotWrite(name, error);
      }
    },
    abandon,
  };
}
