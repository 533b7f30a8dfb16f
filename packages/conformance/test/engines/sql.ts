import type { CriteriaSet, Instrument, Target } from '@khuyenhoc/schemas';
import {
  type AnswerColumns,
  compileRollUp,
  compileScore,
  compileTarget,
  type ScoreRequest,
} from '../../../sql/src/index.js';
import { type Engine, fill } from '../../../sql/test/engines.js';
import type { Cell, Table } from '../../../sql/test/random-tables.js';
import type { ConformanceAnswer, ConformanceRequest, Json, JsonObject } from '../../src/index.js';
import { askedBy, type Form, noColumns } from './asked.js';
import { type FormRow, namedCounts } from './columns.js';

const FROM = { kind: 'table', path: ['asked'] } as const;
const VERDICTS = ['does-not-meet', 'undetermined', 'meets', 'no-rule-in-force'];
const TARGET_VERDICTS = ['not-met', 'undetermined', 'met', 'no-rule-in-force'];

/** The rules as SQL, run by an engine, put to the questions that they can be asked. */
export const bySql =
  (engine: Engine) =>
  async ({ id, operation, input }: ConformanceRequest): Promise<ConformanceAnswer> => {
    switch (operation) {
      case 'criteria.assess':
      case 'criteria.count':
        return criteria(engine, id, operation, input);
      case 'target.measure':
        return measure(engine, id, input);
      case 'share.judge': {
        const { count, of, percent } = input;
        const figure = { count, of, base: 'people', place: null } as JsonObject;
        const asked = { target: madeUp(percent), instrument: IN_FORCE, figure } as JsonObject;
        return measure(engine, id, { ...asked, on: '2026-06-30', lawAsOf: '2026-06-30' });
      }
      default:
        return { id, skip: 'no such query' };
    }
  };

async function criteria(
  engine: Engine,
  id: string,
  operation: string,
  input: JsonObject,
): Promise<ConformanceAnswer> {
  const set = input['set'] as unknown as CriteriaSet;
  const rows = (operation === 'criteria.count' ? input['rows'] : [input]) as unknown as FormRow[];
  const asked = askedBy(set);
  const skip = rows.map((one) => noColumns(asked, one.answers)).find((one) => one !== null);
  if (skip !== undefined) return { id, skip };
  const { withoutEvidence, lawAsOf, periodTo, goal } = input;
  if (withoutEvidence !== undefined) return { id, skip: 'no columns of evidence' };
  const day = (lawAsOf ?? periodTo) as string | undefined;
  const { from, to } = set.validity;
  if (day !== undefined && ((from ?? day) > day || (to ?? day) < day)) {
    return { id, skip: 'a set that does not hold on the day is not asked' };
  }
  const { table, request } = asTable(set, asked, rows);
  await fill(engine, 'asked', table);
  const whole: Omit<ScoreRequest, 'keys'> = {
    ...request,
    from: FROM,
    ...(goal !== undefined && { goal: goal as string }),
    ...(day !== undefined && { on: { day } }),
  };
  if (operation === 'criteria.count') {
    const compiled = compileRollUp({ ...whole, by: ['place'] }, engine.dialect);
    if (!compiled.ok) return { id, skip: JSON.stringify(compiled.faults) };
    const found = await engine.query(compiled.sql, compiled.parameters);
    const places = found.map((row) => {
      const counts = compiled.counts.map(({ name, column }) => [name, Number(row[column])]);
      return [row['place'], namedCounts(set, Object.fromEntries(counts) as Record<string, number>)];
    });
    return { id, output: { places: Object.fromEntries(places) as JsonObject } };
  }
  const compiled = compileScore({ ...whole, keys: ['place'] }, engine.dialect);
  if (!compiled.ok) return { id, skip: JSON.stringify(compiled.faults) };
  const [row] = await engine.query(compiled.sql, compiled.parameters);
  const names = compiled.sets[0]?.gradeIds ?? [];
  const points = { min: inPoints(row?.['points_min']), max: inPoints(row?.['points_max']) };
  const output = {
    verdict: VERDICTS[Number(row?.['verdict'])] ?? '',
    points: (set.scoring.method === 'points' ? points : null) as Json,
    grades: names.filter((_, i) => (Number(row?.['grades']) & (1 << i)) !== 0),
  };
  return { id, output, without: ['faulty'] };
}

const inPoints = (cell: Cell | undefined): number | null =>
  cell === null || cell === undefined ? null : Number(cell) / 100;

/** The rows as a table, and where each answer stands in it. */
function asTable(set: CriteriaSet, asked: ReadonlyMap<string, Form>, rows: readonly FormRow[]) {
  const columns: { name: string; type: string; cells: Cell[] }[] = [];
  const add = (name: string, type: string, of: (row: FormRow) => unknown) => {
    columns.push({ name, type, cells: rows.map((row) => (of(row) ?? null) as Cell) });
    return name;
  };
  add('place', 'VARCHAR', (row) => row.place ?? '');
  const part = (id: string, key: string) =>
    add(
      `${id} ${key}`,
      'DOUBLE PRECISION',
      (row) => (row.answers[id] as Record<string, number> | null | undefined)?.[key],
    );
  const answers = Object.fromEntries(
    [...asked].map(([id, form]): [string, AnswerColumns] => {
      if (form === 'share') return [id, { count: part(id, 'count'), of: part(id, 'of') }];
      if (form === 'change') return [id, { now: part(id, 'now'), before: part(id, 'before') }];
      const type =
        form === 'truth' ? 'BOOLEAN' : form === 'number' ? 'DOUBLE PRECISION' : 'VARCHAR';
      return [id, add(id, type, (row) => row.answers[id])];
    }),
  );
  const facts = (
    named: readonly { readonly id: string }[],
    of: (row: FormRow, id: string) => unknown,
  ) =>
    Object.fromEntries(
      named.map(({ id }) => [id, add(`fact ${id}`, 'BOOLEAN', (row) => of(row, id))]),
    );
  const request = {
    sets: [{ set, columns: answers }],
    circumstances: facts(set.circumstances, (row, id) => row.circumstances?.[id]),
    unitKinds: facts(set.unitKinds, (row, id) => row.unitKinds?.includes(id)),
  } as const;
  const table: Table = {
    columns: columns.map(({ name, type }) => ({ name, type })),
    rows: rows.map((_, row) => columns.map(({ cells }) => cells[row] ?? null)),
  };
  return { table, request };
}

const IN_FORCE = { issuedOn: null, inForce: { from: '2020-01-01', to: null }, period: null };
const madeUp = (percent: Json | undefined) => ({
  id: 'made-up',
  base: 'people',
  stage: null,
  localisable: true,
  milestones: [{ year: 2030, percent }],
});

async function measure(engine: Engine, id: string, input: JsonObject): Promise<ConformanceAnswer> {
  const target = input['target'] as unknown as Target;
  const figure = input['figure'] as JsonObject;
  const cells: (number | null)[] = [];
  for (const one of [figure['count'], figure['of']]) {
    const unknown = typeof one === 'object' && one !== null && Object.keys(one).length === 0;
    if (typeof one !== 'number' && !unknown) return { id, skip: 'bounds stand in no column' };
    cells.push(typeof one === 'number' ? one : null);
  }
  await fill(engine, 'asked', {
    columns: ['count', 'of'].map((name) => ({ name, type: 'BIGINT' })),
    rows: [cells],
  });
  const compiled = compileTarget(
    {
      from: FROM,
      keys: [],
      target,
      instrument: input['instrument'] as unknown as Instrument,
      count: { column: 'count', type: 'integer' },
      of: { column: 'of', type: 'integer' },
      base: figure['base'] as string,
      stage: target.stage,
      rowsAre: figure['place'] === null ? 'nation' : 'places',
      on: { day: input['on'] as string },
      lawAsOf: input['lawAsOf'] as string,
    },
    engine.dialect,
  );
  if (!compiled.ok) return { id, skip: compiled.faults.map((one) => one.code).join(', ') };
  const [row] = await engine.query(compiled.sql, compiled.parameters);
  const output = { verdict: TARGET_VERDICTS[Number(row?.['verdict'])] ?? '' };
  return { id, output, without: ['next', 'mismatch', 'shortfall', 'pacePerYear'] };
}
