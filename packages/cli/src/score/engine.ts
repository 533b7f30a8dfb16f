import type { CriteriaSet } from '@khuyenhoc/schemas';
import type { Language } from '@khuyenhoc/core';
import type { Partition } from './partition.js';

/** What to score, whichever engine does it. */
export interface ScoreJob {
  readonly set: CriteriaSet;
  readonly goal: string | undefined;
  /** Columns of places, the largest first; none = one total. */
  readonly by: readonly string[];
  /** Columns as the user names them: `4=diem_4`. */
  readonly columns: readonly string[];
  /** By id of circumstance, and by kind of unit: `difficult=vung_kho_khan`. */
  readonly circumstances: readonly string[];
  readonly unitKinds: readonly string[];
  readonly language: Language;
}

/** Counts of one place. */
export interface PlaceCounts {
  /** Values of the columns of places; null = not given. */
  readonly place: readonly (string | null)[];
  readonly counts: Readonly<Record<string, number>>;
}

/** What a partition came to. */
export interface PartitionCounts {
  readonly places: readonly PlaceCounts[];
  /** Rows that could not be read at all, so that it is not known where they belong. */
  readonly unread: number;
  /** Ids of what is asked that has no column, so is not known of any row. */
  readonly without: readonly string[];
}

/** A row, or an answer in it, that could not be used. */
interface Reject {
  readonly row: number;
  readonly code: string;
  readonly column: string;
  readonly value: string;
  readonly words: string;
}

/** Takes what could not be used, as it is met with. */
export type TakeReject = (reject: Reject) => void;

/** Scores partitions. */
export interface ScoreEngine {
  readonly name: string;
  /**
   * @param rejects left out, nobody asks for them, which is faster
   * @param progress is told the bytes read of the partition, where they are known
   */
  readonly count: (
    partition: Partition,
    rejects: TakeReject | undefined,
    progress: (bytes: number) => void,
  ) => Promise<PartitionCounts>;
  /** The SQL that it runs, with the values of its parameters; null where it runs none. */
  readonly explain: (partition: Partition) => Promise<string | null>;
  readonly close: () => Promise<void>;
}
