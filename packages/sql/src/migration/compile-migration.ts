import type { CriteriaSet } from '@khuyenhoc/schemas';
import type { Dialect } from '../dialect/dialect.js';
import type { Compiled } from '../fault/compiled.js';
import { answersOfTable } from './answer-table.js';
import { conversions } from './conversions.js';
import { comments, createTables } from './create-statements.js';
import { loadStatements } from './load-statements.js';
import { tableNames } from './table-names.js';
import { viewBodies } from './views.js';

/** SQL files for a server that has no Node: each runs as it stands, in one transaction. */
export interface Migration {
  /** Makes tables, views and what loads them; run again, it changes nothing. */
  readonly up: string;
  /** Takes what stands in the staging table in, and lists what it refuses. */
  readonly load: string;
  /** Drops all of it, the answers too. */
  readonly down: string;
}

const script = (statements: readonly string[]): string =>
  ['BEGIN', ...statements, 'COMMIT'].map((one) => `${one};\n`).join('\n');

/**
 * Writes the migration of one criteria set: a table for its answers, one for rows still to be taken in and
 * one for what was refused; a view of scores and one of counts by place and period, named by the hash of
 * the rules; comments with the citations.
 *
 * @example
 * const migration = compileMigration(set, postgres);
 * if (migration.ok) writeFileSync('up.sql', migration.up);
 */
export function compileMigration(set: CriteriaSet, dialect: Dialect): Compiled<Migration> {
  const { tables } = dialect;
  if (tables === null) {
    return { ok: false, faults: [{ code: 'tables-not-made', at: set.id, found: dialect.name }] };
  }
  const names = tableNames(set, dialect);
  const answers = answersOfTable(set);
  const cells = conversions(set, answers);
  const { score, rollUp, faults } = viewBodies(set, names, answers, dialect);
  if (faults.length > 0) return { ok: false, faults };
  const line = tables.numbered(names.sequence);
  const load = loadStatements(names, cells, dialect);
  const routine = tables.routine?.(names.load, load) ?? null;
  const [schema = '', ...created] = createTables(names, cells, dialect, line.column);
  const up = [
    schema,
    ...line.up,
    ...created,
    `CREATE OR REPLACE VIEW ${names.score} AS\n${score}`,
    `CREATE OR REPLACE VIEW ${names.rollUp} AS\n${rollUp}`,
    ...(routine === null ? [] : [routine.up]),
    ...comments(set, names, answers, dialect),
  ];
  const down = [
    ...(routine === null ? [] : [routine.down]),
    `DROP VIEW IF EXISTS ${names.rollUp}`,
    `DROP VIEW IF EXISTS ${names.score}`,
    ...[names.rejects, names.staging, names.answers].map((one) => `DROP TABLE IF EXISTS ${one}`),
    ...line.down,
    tables.dropSchema(names.schema),
  ];
  const body = routine === null ? load : [routine.call];
  return { ok: true, up: script(up), load: script(body), down: script(down) };
}
