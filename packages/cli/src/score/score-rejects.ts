import { createReadStream } from 'node:fs';
import { writeCsv } from '@khuyenhoc/schemas/table';
import { cannotWrite } from '../files/cannot.js';
import { openWholeFile } from '../files/whole-file.js';
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
  const { write, close } = await openWholeFile(to);
  return {
    take: ({ row, code, column, value, words }) =>
      write(line([source, String(row), code, column, value, words])),
    close,
  };
}

/** Puts the parts of all partitions, in their order, into one file: all of it or nothing. */
export async function joinRejects(to: string, parts: readonly string[]): Promise<void> {
  const { write, room, close, abandon } = await openWholeFile(to);
  try {
    write(writeCsv([HEAD]));
    for (const part of parts) {
      for await (const chunk of createReadStream(part)) {
        write(chunk as Uint8Array);
        await room();
      }
    }
  } catch (error) {
    await abandon();
    throw cannotWrite(to, error);
  }
  await close();
}
