import { rulesOf } from '@khuyenhoc/core';
import type { Dialect } from '../dialect/dialect.js';
import { type EmittedSql, emitQuery } from '../emit/emit-query.js';
import type { Compiled } from '../fault/compiled.js';
import { filesFault } from '../fault/files-fault.js';
import { checkTable, scoreQuery } from '../score/score-query.js';
import type { ScoredSet } from '../score/set-query.js';
import { countColumns } from './counts.js';
import { rollUpSteps } from './roll-up-steps.js';
import type { RollUpRequest } from './roll-up-request.js';

/** A query that gives the counts of each place. */
export interface CompiledRollUp extends EmittedSql {
  /** The columns of places, in the order of `by`. */
  readonly places: readonly string[];
  /** The counts: the name of each in a summary, and its column. */
  readonly counts: readonly { readonly name: string; readonly column: string }[];
  readonly sets: readonly ScoredSet[];
  readonly rules: string;
}

/**
 * Turns criteria sets into a query that counts, place by place, how many units were scored and what came
 * out: by verdict, by class where one is certain, with those whose answers could not be used. With the
 * units that were to report, `expected` stands beside them, and places that sent nothing are listed too.
 * Counts add up: of communes to provinces, of machines to the nation.
 *
 * @example
 * const rollUp = compileRollUp({ from, by: ['province', 'commune'], sets: [{ set, columns }] }, duckdb);
 */
export function compileRollUp(request: RollUpRequest, dialect: Dialect): Compiled<CompiledRollUp> {
  const { by, expected, ...rest } = request;
  const { query, sets, faults } = scoreQuery({ ...rest, keys: by });
  const expectedFaults =
    expected === undefined
      ? []
      : [...filesFault(expected.from, dialect), ...checkTable(expected.from)];
  const all = [...faults, ...filesFault(request.from, dialect), ...expectedFaults];
  if (all.length > 0) return { ok: false, faults: all };
  const places = query.columns.slice(0, by.length);
  const counts = countColumns(sets);
  const steps = [...query.steps, ...rollUpSteps(places, counts, expected)];
  return {
    ok: true,
    ...emitQuery({ steps, columns: [] }, dialect),
    places: places.map((one) => one.name),
    counts: counts.map(({ name, column }) => ({ name, column })),
    sets,
    rules: rulesOf(
      request.sets.map((one) => one.set),
      request.goal,
    ),
  };
}
