import { showProgress } from '../terminal/progress.js';
import type { Checkpoints } from './checkpoints.js';
import type { PartitionCounts, PlaceCounts, ScoreEngine } from './engine.js';
import type { Partition } from './partition.js';
import { PlaceSums } from './place-sums.js';
import { openRejectsPart } from './score-rejects.js';

/** All partitions added up. */
export interface Scored {
  readonly places: readonly PlaceCounts[];
  readonly unread: number;
  /** Ids of what no partition has a column for. */
  readonly without: readonly string[];
  /** How many partitions an earlier run had done. */
  readonly before: number;
}

/**
 * Scores partitions one after the other, keeping each that is done.
 *
 * @param checkpoints null = nothing is kept
 * @param rejects whether to write down what could not be used, in parts beside the checkpoints
 */
export async function scorePartitions(
  engine: ScoreEngine,
  partitions: readonly Partition[],
  checkpoints: Checkpoints | null,
  rejects: boolean,
): Promise<Scored> {
  const total = partitions.reduce((sum, one) => sum + one.bytes, 0);
  const progress = showProgress(engine.name, total);
  const sums = new PlaceSums();
  const all: PartitionCounts[] = [];
  let before = 0;
  let bytes = 0;
  for (const partition of partitions) {
    const known = await checkpoints?.read(partition);
    if (known) before += 1;
    const counted = known ?? (await score(partition));
    all.push(counted);
    for (const { place, counts } of counted.places) sums.add(place, counts);
    bytes += partition.bytes;
    progress.at(bytes);
  }
  progress.wipe();
  const [first] = all;
  return {
    places: sums.places(),
    unread: all.reduce((sum, one) => sum + one.unread, 0),
    without: (first?.without ?? []).filter((id) => all.every((one) => one.without.includes(id))),
    before,
  };

  async function score(partition: Partition): Promise<PartitionCounts> {
    const at = (read: number) => progress.at(bytes + read);
    at(0);
    const part =
      rejects && checkpoints !== null
        ? await openRejectsPart(checkpoints.file(partition, 'rejects.csv'), partition.file)
        : null;
    const counted = await engine.count(partition, part?.take, at);
    // The counts say that a partition is done, so they are written last.
    await part?.close();
    await checkpoints?.write(partition, counted);
    return counted;
  }
}
