import {
  type AnswerColumn,
  type Answers,
  assessColumns,
  type AssessedColumns,
  type ColumnContext,
  compileCriteriaSet,
  countsOf,
  tallyColumns,
} from '@khuyenhoc/core';
import type { CriteriaSet } from '@khuyenhoc/schemas';
import type { ConformanceAnswer, ConformanceRequest, JsonObject } from '../../src/index.js';
import { askedBy, type Form, noColumns } from './asked.js';

export interface FormRow {
  readonly place?: string;
  readonly answers: Answers;
  readonly circumstances?: Readonly<Record<string, boolean | null>>;
  readonly unitKinds?: readonly string[] | null;
}

const VERDICTS = ['does-not-meet', 'undetermined', 'meets'];
const UNKNOWN = 9;

/** Our judge of typed arrays, put to the questions that it can be asked. */
export function byColumns({ id, operation, input }: ConformanceRequest): ConformanceAnswer {
  if (operation !== 'criteria.assess' && operation !== 'criteria.count') {
    return { id, skip: 'criteria only' };
  }
  const set = input['set'] as unknown as CriteriaSet;
  const rows = (operation === 'criteria.count' ? input['rows'] : [input]) as unknown as FormRow[];
  const asked = askedBy(set);
  const skip = rows.map((one) => noColumns(asked, one.answers)).find((one) => one !== null);
  if (skip !== undefined) return { id, skip };
  if (input['withoutEvidence'] !== undefined) return { id, skip: 'no columns of evidence' };

  const compiled = compileCriteriaSet(set);
  const columns = Object.fromEntries(
    [...asked].map(([key, form]) => [
      key,
      columnOf(
        form,
        rows.map((one) => one.answers[key]),
      ),
    ]),
  );
  const context = contextOf(set, rows, input);
  if (operation === 'criteria.count') {
    const places = [...new Set(rows.map((one) => one.place ?? ''))];
    const values = Uint16Array.from(rows, (one) => places.indexOf(one.place ?? ''));
    const tally = tallyColumns(
      compiled,
      columns,
      rows.length,
      { values, places: places.length },
      context,
    );
    const counts = places.map((place, i) => [place, namedCounts(set, countsOf(tally, i))]);
    return { id, output: { places: Object.fromEntries(counts) as JsonObject } };
  }
  const found = assessColumns(compiled, columns, 1, context);
  return { id, output: outputOf(set, found), without: ['faulty'] };
}

function columnOf(form: Form, answers: readonly unknown[]): AnswerColumn {
  const part = (key: string) =>
    Float64Array.from(answers, (one) => (one as Record<string, number> | null)?.[key] ?? NaN);
  if (form === 'share') return { counts: part('count'), of: part('of') };
  if (form === 'change') return { now: part('now'), before: part('before') };
  const number = (one: unknown): number => {
    if (one === null || one === undefined) return NaN;
    return typeof form === 'string' ? Number(one) : form.indexOf(one as string);
  };
  return { values: Float64Array.from(answers, number) };
}

function contextOf(set: CriteriaSet, rows: readonly FormRow[], input: JsonObject): ColumnContext {
  const facts = (of: (row: FormRow) => boolean | null | undefined) => ({
    values: Uint8Array.from(rows, (row) => {
      const fact = of(row) ?? null;
      return fact === null ? UNKNOWN : Number(fact);
    }),
    unknown: UNKNOWN,
  });
  const context: Record<string, unknown> = {
    circumstances: Object.fromEntries(
      set.circumstances.map((one) => [one.id, facts((row) => row.circumstances?.[one.id])]),
    ),
    unitKinds: Object.fromEntries(
      set.unitKinds.map((one) => [one.id, facts((row) => row.unitKinds?.includes(one.id))]),
    ),
  };
  for (const key of ['goal', 'periodTo', 'lawAsOf']) {
    if (input[key] !== undefined) context[key] = input[key];
  }
  return context;
}

function outputOf({ scoring }: CriteriaSet, found: AssessedColumns): JsonObject {
  const most = found.totalMax[0] ?? 0;
  const points = { min: (found.totalMin[0] ?? 0) / 100, max: most < 0 ? null : most / 100 };
  const bits = found.grades[0] ?? 0;
  return {
    verdict: VERDICTS[found.verdict[0] ?? 1] ?? '',
    points: scoring.method === 'points' ? points : null,
    grades: found.gradeIds.filter((_, i) => (bits & (1 << i)) !== 0),
  };
}

/** Counts by the names of a summary, as the kit names them. */
export function namedCounts(
  { id, scoring }: CriteriaSet,
  counts: Readonly<Record<string, number>>,
): JsonObject {
  const plain = ['units', 'faults', 'does-not-meet', 'undetermined', 'meets'];
  const prefix = `grade ${id} `;
  const classes = Object.entries(counts)
    .filter(([name, count]) => name.startsWith(prefix) && count > 0)
    .map(([name, count]) => [name.slice(prefix.length), count]);
  const hasClasses = scoring.method !== 'points' || scoring.grades.length > 0;
  return {
    ...Object.fromEntries(plain.map((name) => [name, counts[name] ?? 0])),
    ...(hasClasses && { classes: Object.fromEntries(classes) as JsonObject }),
  };
}
