import { createReadStream, createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { once } from 'node:events';
import { writeCsv } from '@khuyenhoc/schemas/table';
import { cannotWrite } from '../files/cannot.js';
import type { TakeReject } from './engine.js';

const HEAD = ['tep', 'dong', 'ma_loi', 'cot', 'gia_tri', 'ly_do'];

/** A file that is being written, and is there only when it is whole. */
export interface RejectsPart {
  readonly take: TakeReject;
  readonly close: () => Promise<void>;
}

// Only a file as a whole has a byte order mark.
const line = (cells: readonly string[]): string => writeCsv([cells]).replace(/^\uFEFF/, '');

/** What could not be used of one partition. */
export async function openRejectsPart(to: string, source: string): Promise<RejectsPart> {
  const unfinished = `${to}.${String(process.pid)}.tmp`;
  const stream = createWriteStream(unfinished);
  let failure: unknown = null;
  stream.on('error', (error) => (failure = error));
  await once(stream, 'open').catch((error: unknown) => {
    throw cannotWrite(to, error);
  });
  return {
    take: ({ row, code, column, value, words }) =>
      void stream.write(line([source, String(row), code, column, value, words])),
    close: async () => {
      await new Promise<void>((resolve) => stream.end(resolve));
      if (failure !== null) throw cannotWrite(to, failure);
      await rename(unfinished, to);
    },
  };
}

/** Puts the parts of all partitions, in their order, into one file: all of it or nothing. */
export async function joinRejects(to: string, parts: readonly string[]): Promise<void> {
  const unfinished = `${to}.${String(process.pid)}.tmp`;
  try {
    const stream = createWriteStream(unfinished);
    await once(stream, 'open');
    stream.write(writeCsv([HEAD]));
    for (const part of parts) {
      for await (const chunk of createReadStream(part)) {
        if (!stream.write(chunk)) await once(stream, 'drain');
      }
    }
    await new Promise<void>((resolve) => stream.end(resolve));
    await rename(unfinished, to);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw cannotWrite(to, error);
  }
}
