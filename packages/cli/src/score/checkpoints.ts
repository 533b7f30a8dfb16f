import { createHash } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { cannotWrite } from '../files/cannot.js';
import type { PartitionCounts } from './engine.js';
import type { Partition } from './partition.js';

/** What is kept of partitions that are done, so that an interrupted run goes on where it was. */
export interface Checkpoints {
  readonly read: (partition: Partition) => Promise<PartitionCounts | null>;
  readonly write: (partition: Partition, counts: PartitionCounts) => Promise<void>;
  /** A file of this run beside those of the partitions. */
  readonly file: (partition: Partition, ending: string) => string;
}

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * Keeps what is done in a folder, a file a partition. A file is put in its place when it is whole, and
 * carries its own hash, so that no half of one is taken for the whole; one of another job is not looked at.
 *
 * @param job all that the counts depend on, other than the rows
 * @throws UsageError when the folder cannot be made
 */
export async function openCheckpoints(folder: string, job: unknown): Promise<Checkpoints> {
  const name = digest(JSON.stringify(job)).slice(0, 16);
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw cannotWrite(folder, error);
  }
  const file = ({ key }: Partition, ending: string) => join(folder, `${name}-${key}.${ending}`);
  return {
    file,
    read: async (partition) => {
      const text = await readFile(file(partition, 'json'), 'utf8').catch(() => '');
      const at = text.indexOf('\n');
      const body = text.slice(at + 1);
      return at !== -1 && digest(body) === text.slice(0, at)
        ? (JSON.parse(body) as PartitionCounts)
        : null;
    },
    write: async (partition, counts) => {
      const body = JSON.stringify(counts);
      await writeWhole(file(partition, 'json'), `${digest(body)}\n${body}`);
    },
  };
}

/** Writes a file so that after a power cut there is all of it or none. */
async function writeWhole(file: string, text: string): Promise<void> {
  const unfinished = `${file}.${String(process.pid)}.tmp`;
  try {
    const handle = await open(unfinished, 'w');
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw cannotWrite(file, error);
  }
}
