import { rulesOf } from '@khuyenhoc/core';
import type { Dialect } from '../dialect/dialect.js';
import { type EmittedSql, emitQuery } from '../emit/emit-query.js';
import type { Compiled } from '../fault/compiled.js';
import { filesFault } from '../fault/files-fault.js';
import type { QueryColumn } from '../tree/query.js';
import { scoreQuery } from './score-query.js';
import type { ScoreRequest } from './score-request.js';
import type { ScoredSet } from './set-query.js';

/** A query that gives one score a row. */
export interface CompiledScore extends EmittedSql {
  /** Keys first, then `points_min`, `points_max`, `verdict`, `grades`, `fault`, `version`. */
  readonly columns: readonly QueryColumn[];
  /** By `version`: each set, and the names of its bits in `grades`. */
  readonly sets: readonly ScoredSet[];
  /** Names the rules and the goal; only summaries of equal rules merge. */
  readonly rules: string;
}

/**
 * Turns criteria sets into a query that scores each row as the assessor would: points as bounds in
 * hundredths, a verdict, the classes still possible. What cannot be said in SQL is a fault, never left out.
 *
 * @example
 * const score = compileScore(
 *   { from: { kind: 'table', path: ['households'] }, keys: ['id'], sets: [{ set, columns: { '1': 'c1' } }] },
 *   duckdb,
 * );
 * if (score.ok) await connection.runAndReadAll(score.sql, [...score.parameters]);
 */
export function compileScore(request: ScoreRequest, dialect: Dialect): Compiled<CompiledScore> {
  const { query, sets, faults } = scoreQuery(request);
  const all = [...faults, ...filesFault(request.from, dialect)];
  if (all.length > 0) return { ok: false, faults: all };
  const rules = rulesOf(
    request.sets.map((one) => one.set),
    request.goal,
  );
  return { ok: true, ...emitQuery(query, dialect), columns: query.columns, sets, rules };
}
