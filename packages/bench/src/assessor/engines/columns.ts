import { assessColumns, type AssessedColumns, compileCriteriaSet } from '@khuyenhoc/core';
import { type Engine, engine } from '../engine.js';
import type { Outcomes } from '../outcomes.js';
import { criteriaSet } from '../workload/criteria-set.js';
import type { OpenRec } from '../workload/records.js';
import { PRECONDITIONS, RULES } from '../workload/rules.js';

const UNKNOWN = 255;

type ByteColumns = Record<string, { values: Uint8Array; unknown: number }>;

function columnsOf(records: readonly OpenRec[]): ByteColumns {
  const columns: ByteColumns = {};
  for (const id of [...RULES.map((one) => one.id), ...PRECONDITIONS] as (keyof OpenRec)[]) {
    const values = new Uint8Array(records.length);
    for (let i = 0; i < records.length; i++) values[i] = Number(records[i]?.[id] ?? UNKNOWN);
    columns[id] = { values, unknown: UNKNOWN };
  }
  return columns;
}

const points = (hundredths: Int32Array): Int32Array => hundredths.map((one) => one / 100);

function read({ totalMin, totalMax, verdict, grades }: AssessedColumns): Outcomes {
  return {
    least: points(totalMin),
    most: points(totalMax),
    verdict,
    grades: Uint8Array.from(grades),
  };
}

/** The assessor on columns that are there already, as in a commune's table. */
export function columns(records: readonly OpenRec[]): Engine {
  const compiled = compileCriteriaSet(criteriaSet);
  const ready = columnsOf(records);
  const run = (count: number) => assessColumns(compiled, ready, count);
  return engine('khuyenhoc, columns', 'assessColumns() on typed arrays', run, read);
}

/** The same with the making of the columns from objects. */
export function columnsFromObjects(records: readonly OpenRec[]): Engine {
  const compiled = compileCriteriaSet(criteriaSet);
  const run = (count: number) => assessColumns(compiled, columnsOf(records.slice(0, count)), count);
  return engine('khuyenhoc, columns', 'the same, columns made from objects first', run, read);
}
