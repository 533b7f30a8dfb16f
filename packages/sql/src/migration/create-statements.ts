import type { Citation, CriteriaSet } from '@khuyenhoc/schemas';
import type { Dialect } from '../dialect/dialect.js';
import type { AnswerOfTable } from './answer-table.js';
import { type Conversion, factColumns } from './conversions.js';
import { KEYS } from './load-statements.js';
import type { TableNames } from './table-names.js';

/** The tables of a set: answers, what is still to be taken in, and what was refused. */
export function createTables(
  names: TableNames,
  cells: readonly Conversion[],
  { identifier: quote, types }: Dialect,
  line: string,
): readonly string[] {
  const typed = cells.map(({ column, type }) => {
    const said = type === 'integer' ? types.big : types[type];
    return `${quote(column)} ${said}`;
  });
  const staged = [...KEYS, ...cells.map((one) => one.column)].map(
    (one) => `${quote(one)} ${types.text}`,
  );
  const rejected = ['id', 'period_to', 'column_name', 'code', 'value'].map(
    (one) => `${quote(one)} ${types.text}`,
  );
  return [
    `CREATE SCHEMA IF NOT EXISTS ${names.schema}`,
    `CREATE TABLE IF NOT EXISTS ${names.answers} (
  "id" ${types.text} NOT NULL,
  "province" ${types.text},
  "commune" ${types.text} NOT NULL,
  "period_to" ${types.date} NOT NULL,
  ${[...typed, 'PRIMARY KEY ("id", "period_to")'].join(',\n  ')}
)`,
    `CREATE TABLE IF NOT EXISTS ${names.staging} (
  "line" ${line},
  ${staged.join(',\n  ')}
)`,
    `CREATE TABLE IF NOT EXISTS ${names.rejects} (
  "line" ${types.big},
  ${rejected.join(',\n  ')}
)`,
  ];
}

const citedAs = ({ source, quote }: Citation): string =>
  [...(quote === null ? [] : [`“${quote}”`]), ...source].join(' ');

/** Comments that say what each object is, and by which act. */
export function comments(
  set: CriteriaSet,
  names: TableNames,
  answers: readonly AnswerOfTable[],
  { identifier: quote, literal }: Dialect,
): readonly string[] {
  const { title, instrument, clause, validity, citation } = set;
  const days = `${validity.from ?? '?'} – ${validity.to ?? '…'}`;
  const act = [instrument, clause, days].filter((one) => one !== null).join('; ');
  const whole = `${title.vi} / ${title.en}. ${act}. ${citedAs(citation)}`;
  const on = (kind: string, name: string, words: string) =>
    `COMMENT ON ${kind} ${name} IS ${literal(words)}`;
  const { circumstances, unitKinds } = factColumns(set);
  return [
    on('TABLE', names.answers, whole),
    on('TABLE', names.staging, `Dữ liệu chờ nhận, mọi ô là chữ / Rows to be taken in, all as text`),
    on('TABLE', names.rejects, `Dòng và ô không nhận, kèm lý do / Rows and cells refused, and why`),
    on('VIEW', names.score, `${whole} sha256:${names.hash}`),
    on('VIEW', names.rollUp, `${whole} sha256:${names.hash}`),
    ...[...circumstances, ...unitKinds].map((one) =>
      on('COLUMN', `${names.answers}.${quote(one.column)}`, `${one.title.vi} / ${one.title.en}`),
    ),
    ...answers.flatMap((one) =>
      one.cells.map((cell) =>
        on(
          'COLUMN',
          `${names.answers}.${quote(cell)}`,
          `${one.id}: ${one.title.vi} / ${one.title.en}. ${citedAs(one.citation)}`,
        ),
      ),
    ),
  ];
}
