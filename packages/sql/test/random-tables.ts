import type { CriteriaSet } from '@khuyenhoc/schemas';
import fc from 'fast-check';
import type { Answers, AssessmentContext } from '../../core/src/index.js';
import { answersTo, askedBy } from '../../core/test/learning-model/random-sets.js';
import type { AnswerColumns, SourceColumn } from '../src/index.js';

/** A cell as it is written into SQL by the tests. */
export type Cell = number | string | boolean | null;

export interface Table {
  readonly columns: readonly { readonly name: string; readonly type: string }[];
  readonly rows: readonly (readonly Cell[])[];
}

/** How numbers are kept: in all the types that users have them in. */
export const STORAGES = ['integer', 'decimal', 'double', 'text'] as const;
export type Storage = (typeof STORAGES)[number];

const SQL_TYPES = {
  integer: 'BIGINT',
  decimal: 'DECIMAL(12, 2)',
  double: 'DOUBLE PRECISION',
  text: 'VARCHAR',
} as const;

export interface Row {
  readonly answers: Answers;
  readonly context: AssessmentContext;
}

/** Answers that cannot be used, about one in twelve: they count as not given, and are reported. */
export const rowsOf = (set: CriteriaSet, count: number): fc.Arbitrary<Row[]> =>
  fc.array(
    fc
      .tuple(
        answersTo(set, true),
        fc.array(fc.tuple(fc.nat(11), fc.constantFrom(-1, 10_000, 3.333)), {
          minLength: 12,
          maxLength: 12,
        }),
      )
      .map(([row, spoils]): Row => {
        const entries = askedBy(set).map(({ id }, i) => {
          const answer = row.answers[id];
          const [dice = 1, wrong = 0] = spoils[i % 12] ?? [];
          return [id, dice === 0 ? spoilt(answer, wrong) : answer] as const;
        });
        return { ...row, answers: Object.fromEntries(entries) };
      }),
    { minLength: count, maxLength: count },
  );

function spoilt(answer: Answers[string], wrong: number): Answers[string] {
  if (typeof answer === 'number') return wrong;
  if (typeof answer === 'object' && answer !== null && 'of' in answer) {
    return { count: Number(answer.of) + 1, of: answer.of };
  }
  return answer;
}

/** The rows as a table, and where each answer stands in it. `prefix` keeps two sets apart. */
export function tableOf(
  set: CriteriaSet,
  rows: readonly Row[],
  storage: Storage,
  prefix = '',
): {
  readonly table: Table;
  readonly answers: Record<string, AnswerColumns>;
  readonly circumstances: Record<string, SourceColumn>;
  readonly unitKinds: Record<string, SourceColumn>;
} {
  const columns: { name: string; type: string; cells: Cell[] }[] = [];
  const numbers = (name: string, cells: Cell[]): SourceColumn => {
    const whole = cells.every((one) => one === null || Number.isInteger(one));
    const kept = storage === 'integer' && !whole ? 'double' : storage;
    const written = kept === 'text' ? cells.map((one) => one?.toString() ?? null) : cells;
    columns.push({ name, type: SQL_TYPES[kept], cells: written });
    return { column: name, type: kept === 'double' ? 'decimal' : kept };
  };
  const answers = Object.fromEntries(
    askedBy(set).map((one): [string, AnswerColumns] => {
      const { id, kind } = one;
      const name = `${prefix}${id} "điểm"`;
      const all = rows.map((row) => row.answers[id] ?? null);
      const part = (key: string) =>
        numbers(
          `${name} ${key}`,
          all.map((one) => (one as Record<string, number> | null)?.[key] ?? null),
        );
      const isShare = 'measure' in one && (one.measure as { kind?: string }).kind === 'share';
      if (kind === 'share' || kind === 'proportional' || isShare) {
        return [id, { count: part('count'), of: part('of') }];
      }
      if (kind === 'change') return [id, { now: part('now'), before: part('before') }];
      if (kind === 'attained') {
        columns.push({ name, type: 'VARCHAR', cells: all as Cell[] });
        return [id, name];
      }
      if (kind === 'yes-no' || kind === 'done') {
        columns.push({ name, type: 'BOOLEAN', cells: all as Cell[] });
        return [id, name];
      }
      return [id, numbers(name, all as Cell[])];
    }),
  );
  const fact = (name: string, of: (context: AssessmentContext) => boolean | null) => {
    columns.push({ name, type: 'BOOLEAN', cells: rows.map(({ context }) => of(context)) });
    return name;
  };
  const circumstances = {
    difficult: fact(`${prefix}vùng khó`, (one) => one.circumstances?.['difficult'] ?? null),
  };
  const unitKinds = {
    school: fact(`${prefix}school`, (one) => one.unitKinds?.includes('school') ?? null),
  };
  return {
    table: {
      columns: columns.map(({ name, type }) => ({ name, type })),
      rows: rows.map((_, row) => columns.map(({ cells }) => cells[row] ?? null)),
    },
    answers,
    circumstances,
    unitKinds,
  };
}

/** Two tables with the same rows, side by side. */
export const beside = (one: Table, other: Table): Table => ({
  columns: [...one.columns, ...other.columns],
  rows: one.rows.map((cells, row) => [...cells, ...(other.rows[row] ?? [])]),
});

/** One name, its letters composed and not, and another; days on both sides of changes of the law. */
export const placesAndDays = (count: number) =>
  fc.array(
    fc.record({
      place: fc.constantFrom('Tuyên Quang', 'Tuyên Quang'.normalize('NFD'), "Bình'; --", null),
      day: fc.constantFrom(
        null,
        '2020-09-20',
        '2020-09-21',
        '2023-12-31',
        '2024-01-01',
        '2024-02-11',
        '2024-02-12',
        '2026-11-25',
      ),
    }),
    { minLength: count, maxLength: count },
  );

/** The number, place and day of each row as a table. */
export const dated = (
  rows: readonly { readonly place: string | null; readonly day: string | null }[],
): Table => ({
  columns: [
    { name: 'row', type: 'INTEGER' },
    { name: 'nơi', type: 'VARCHAR' },
    { name: 'ngày', type: 'DATE' },
  ],
  rows: rows.map(({ place, day }, i) => [i, place, day]),
});
