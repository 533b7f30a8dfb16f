import type {
  AnswerColumns,
  ColumnType,
  RollUpRequest,
  ScoreRequest,
  SourceColumn,
} from '@khuyenhoc/sql';
import { findColumns, needColumn, split } from './answer-columns.js';
import { askedOf } from './asked.js';
import type { AnswerColumn } from './answer-columns.js';
import type { ScoreJob } from './engine.js';

/** A column of a table, as its engine describes it. */
export interface TableColumn {
  readonly name: string;
  readonly type: ColumnType;
  /** The greatest number that fits; null where it is not known. */
  readonly most: number | null;
}

/** What the compiler of SQL is asked, and the columns behind it. */
export interface SqlRequest {
  readonly rollUp: Omit<RollUpRequest, 'by'>;
  readonly by: readonly SourceColumn[];
  readonly columns: readonly AnswerColumn[];
  readonly without: readonly string[];
  /** How many columns the table has. */
  readonly width: number;
}

/**
 * Puts a job into words of the compiler.
 *
 * @throws UsageError when a column that the user names is not there
 */
export function sqlRequest(
  job: ScoreJob,
  from: ScoreRequest['from'],
  table: readonly TableColumn[],
): SqlRequest {
  const header = table.map((one) => one.name);
  const { columns, without } = findColumns(askedOf(job.set), header, job.columns);
  const source = (name: string): SourceColumn => {
    needColumn(name, header);
    const { type, most } = table.find((one) => one.name === name) ?? { type: 'text', most: null };
    return { column: name, type, ...(most !== null && { most }) };
  };
  const facts = (list: readonly string[]) =>
    Object.fromEntries(list.map(split).map(([id, [name = '']]) => [id, source(name)]));
  const answers = columns.map(({ id, parts, names }): [string, AnswerColumns] => {
    const [first = '', second] = names;
    if (second === undefined) return [id, source(first)];
    return [
      id,
      parts[0] === 'count'
        ? { count: source(first), of: source(second) }
        : { now: source(first), before: source(second) },
    ];
  });
  return {
    rollUp: {
      from,
      sets: [{ set: job.set, columns: Object.fromEntries(answers) }],
      circumstances: facts(job.circumstances),
      ...(job.unitKinds.length > 0 && { unitKinds: facts(job.unitKinds) }),
      ...(job.goal !== undefined && { goal: job.goal }),
    },
    by: job.by.map(source),
    columns,
    without,
    width: table.length,
  };
}
