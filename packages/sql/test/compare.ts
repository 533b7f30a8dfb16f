import {
  type Assessment,
  type CompiledCriteriaSet,
  compileCriteriaSet,
  criteriaSetFor,
} from '@khuyenhoc/core';
import type { CalendarDate, CriteriaSet } from '@khuyenhoc/schemas';
import { compileRollUp, compileScore, type ScoreRequest } from '../src/index.js';
import { type Engine, fill } from './engines.js';
import type { Row, Table } from './random-tables.js';

/** A score as all engines say it. */
export interface Said {
  readonly verdict: string;
  readonly min: number | null;
  readonly max: number | null;
  readonly grades: string;
  readonly fault: boolean;
}

const VERDICTS = ['does-not-meet', 'undetermined', 'meets', 'no-rule-in-force'];

/** A row with the place and the day that it is of. */
export interface PlacedRow extends Row {
  readonly place: string | null;
  readonly day: CalendarDate | null;
}

const hundredths = (points: number | null | undefined): number | null =>
  points === null || points === undefined ? null : Math.round(points * 100);

const saidOf = ({ verdict, points, grades, faults }: Assessment): Said => ({
  verdict,
  min: hundredths(points?.min),
  max: hundredths(points?.max),
  grades: [...grades].sort().join(),
  fault: faults.length > 0,
});

const flat = (verdict: string): Said => ({
  verdict,
  min: null,
  max: null,
  grades: '',
  fault: false,
});

/** What the assessor says of a row: by the set in force on its day, where days are looked at. */
export function expected(
  sets: readonly (readonly [CriteriaSet, CompiledCriteriaSet])[],
  answersOf: (set: CriteriaSet) => Row,
  day: CalendarDate | null | undefined,
): Said {
  const [first] = sets;
  if (first === undefined) throw new Error('no set');
  if (day === undefined) {
    const { answers, context } = answersOf(first[0]);
    return saidOf(first[1].assess(answers, context));
  }
  if (day === null) return flat('undetermined');
  const all = sets.map(([set]) => set);
  const found = criteriaSetFor(all, first[0].model, first[0].scopes[0] ?? '', day);
  if (found.kind === 'start-unknown') return flat('undetermined');
  if (found.kind !== 'found') return flat('no-rule-in-force');
  const compiled = sets.find(([set]) => set === found.set)?.[1];
  if (compiled === undefined) throw new Error(found.set.id);
  const { answers, context } = answersOf(found.set);
  return saidOf(compiled.assess(answers, { ...context, lawAsOf: day, periodTo: day }));
}

/** The scores of an engine, row by row. */
export async function scoresOf(
  engine: Engine,
  table: Table,
  request: Omit<ScoreRequest, 'from' | 'keys'>,
): Promise<readonly Said[]> {
  await fill(engine, 'people', table);
  const score = compileScore(
    {
      ...request,
      from: { kind: 'table', path: ['people'] },
      keys: [{ column: 'row', type: 'integer' }],
    },
    engine.dialect,
  );
  if (!score.ok) throw new Error(JSON.stringify(score.faults));
  const found = await engine.query(score.sql, score.parameters);
  if (found.length !== table.rows.length) throw new Error(`${found.length} rows`);
  const said: Said[] = [];
  for (const one of found) {
    const bits = Number(one['grades']);
    const names = score.sets[Number(one['version'])]?.gradeIds ?? [];
    said[Number(one['row'])] = {
      verdict: VERDICTS[Number(one['verdict'])] ?? '',
      min: one['points_min'] as number | null,
      max: one['points_max'] as number | null,
      grades: names
        .filter((_, i) => (bits & (1 << i)) !== 0)
        .sort()
        .join(),
      fault: one['fault'] === true,
    };
  }
  return said;
}

/** The counts of an engine, place by place, by their names in a summary. */
export async function countsOf(
  engine: Engine,
  request: Omit<ScoreRequest, 'from' | 'keys'>,
): Promise<Map<string | null, Record<string, number>>> {
  const rollUp = compileRollUp(
    { ...request, from: { kind: 'table', path: ['people'] }, by: ['nơi'] },
    engine.dialect,
  );
  if (!rollUp.ok) throw new Error(JSON.stringify(rollUp.faults));
  const rows = await engine.query(rollUp.sql, rollUp.parameters);
  return new Map(
    rows.map((row) => [
      row['nơi'] as string | null,
      Object.fromEntries(rollUp.counts.map(({ name, column }) => [name, Number(row[column])])),
    ]),
  );
}

export const compiledSets = (sets: readonly CriteriaSet[]) =>
  sets.map((set) => [set, compileCriteriaSet(set)] as const);
