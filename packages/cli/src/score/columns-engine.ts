import { type AssessmentContext, compileCriteriaSet } from '@khuyenhoc/core';
import { inLanguage } from '../terminal/in-language.js';
import { findColumns, type FoundColumns, needColumn, split } from './answer-columns.js';
import { askedOf } from './asked.js';
import type { PartitionCounts, ScoreEngine, ScoreJob, TakeReject } from './engine.js';
import type { Partition } from './partition.js';
import { PlaceSums } from './place-sums.js';
import { placeMissing, rowReasons } from './row-reasons.js';
import { eachRow } from './row-source.js';
import { type NamedColumns, RowBlock } from './row-block.js';

/** Scores text tables and NDJSON by the assessor's own columns, in this process and with nothing installed. */
export function columnsEngine(job: ScoreJob): ScoreEngine {
  return {
    name: 'khuyenhoc columns',
    count: (partition, rejects, progress) => count(job, partition, rejects, progress),
    explain: () => Promise.resolve(null),
    close: () => Promise.resolve(),
  };
}

async function count(
  job: ScoreJob,
  partition: Partition,
  rejects: TakeReject | undefined,
  progress: (bytes: number) => void,
): Promise<PartitionCounts> {
  const compiled = compileCriteriaSet(job.set);
  const context: AssessmentContext = { goal: job.goal };
  const sums = new PlaceSums();
  let unread = 0;
  let found: FoundColumns = { columns: [], without: [] };
  let block: RowBlock | null = null;

  const finish = (): void => {
    if (block === null || block.size === 0) return;
    const faulty = block.tally(compiled, sums);
    if (rejects !== undefined) {
      for (const { row, cell } of faulty) {
        for (const reason of rowReasons(compiled, found.columns, cell, context, job.language)) {
          rejects({ row, ...reason });
        }
      }
    }
    block.clear();
  };
  await eachRow(
    partition,
    {
      header: (names) => {
        found = findColumns(askedOf(job.set), names, job.columns);
        const named = namedColumns(job, found);
        for (const name of [...job.by, ...facts(named)]) needColumn(name, names);
        block = new RowBlock(job, named);
      },
      row: (row, cell) => {
        if (block === null) return;
        const missing = block.add(row, cell);
        if (missing !== null && rejects !== undefined) {
          rejects({ row, ...placeMissing(missing, job.language) });
        }
        if (block.full) finish();
      },
      broken: (reject) => {
        unread += 1;
        rejects?.({ ...reject, words: inLanguage(reject.words, job.language) });
      },
    },
    progress,
  );
  finish();
  const given = givenIn(block);
  const without = askedOf(job.set)
    .map((one) => one.id)
    .filter((id) => !given.has(id));
  return { places: sums.places(), unread, without };
}

const givenIn = (block: RowBlock | null): ReadonlySet<string> => block?.given ?? new Set();

function namedColumns(job: ScoreJob, { columns }: FoundColumns): NamedColumns {
  const pairs = (list: readonly string[]) =>
    list.map((one) => split(one)).map(([id, [name = '']]) => ({ id, name }));
  return {
    answers: columns,
    circumstances: pairs(job.circumstances),
    unitKinds: pairs(job.unitKinds),
  };
}

const facts = ({ circumstances, unitKinds }: NamedColumns): readonly string[] =>
  [...circumstances, ...unitKinds].map((one) => one.name);
