import type { CompileFault } from '../fault/compile-fault.js';
import { dayOf } from '../source/day-of.js';
import { rawColumn } from '../source/read-value.js';
import { readColumn } from '../source/source-column.js';
import type { Expr } from '../tree/expr.js';
import { column, FALSE, integer } from '../tree/leaf.js';
import { and, isGiven, isNull, not } from '../tree/logic.js';
import {
  named,
  type Named,
  type Query,
  type QueryColumn,
  type Select,
  type Step,
} from '../tree/query.js';
import { Reading } from './reading.js';
import type { ScoreRequest, SetColumns } from './score-request.js';
import { inForce } from './set-in-force.js';
import { flatScore, type ScoredSet, setQuery } from './set-query.js';
import { SCORE_COLUMNS } from './set-steps.js';

/** The tree of a score, with whatever cannot be said. */
export interface ScoreQuery {
  readonly query: Query;
  readonly sets: readonly ScoredSet[];
  readonly faults: readonly CompileFault[];
}

const NO_SET = -1;
// The names of our steps begin so, and no table that is read may.
const STEP = 'kh_';
export const SCORE_STEP = `${STEP}score`;

/** One score a row: each set's rows go through its own steps, and rows without a set get a verdict only. */
export function scoreQuery(request: ScoreRequest): ScoreQuery {
  const faults: CompileFault[] = [];
  const keys = request.keys.map((one) => readColumn(one, 'text'));
  const names = keys.map((one) => one.column);
  const readKeys = keys.map((one, i) => named(`key${i + 1}`, rawColumn(one)));
  const handOn = (from: readonly Named[]): readonly Named[] =>
    from.map(({ expr }, i) => named(names[i] ?? '', column(`key${i + 1}`, expr.type)));
  const day = request.on === undefined ? null : dayOf(request.on);
  faults.push(...checkNames(names), ...checkTable(request.from), ...checkVersions(request));

  // Sets whose first day was not read decide nothing where days are looked at.
  const undated = day === null ? [] : request.sets.filter(({ set }) => set.validity.from === null);
  const steps: Step[] = [];
  const last: Select[] = [];
  const sets = request.sets.map((one, version): ScoredSet => {
    if (undated.includes(one)) return { id: one.set.id, gradeIds: [] };
    const reading = new Reading();
    for (const { name, expr } of readKeys) reading.take(name, expr);
    const seen = day === null ? null : day.kind === 'date' ? day : reading.take('day', day);
    const { steps: own, scored } = setQuery(one, request, reading, readKeys, seen, faults);
    const where = day === null ? undefined : inForce(one.set, day);
    own.forEach((columns, i) => {
      const from =
        i === 0 ? request.from : ({ kind: 'step', name: `${STEP}set${version}_${i}` } as const);
      const select = { columns, from, ...(i === 0 && where !== undefined && { where }) };
      if (i < own.length - 1) {
        steps.push({ name: `${STEP}set${version}_${i + 1}`, selects: [select] });
      } else {
        last.push({ ...select, columns: [...handOn(readKeys), ...columns, versionOf(version)] });
      }
    });
    return scored;
  });
  if (day !== null) {
    const elsewhere = (where: Expr, verdict: 'no-rule-in-force' | 'undetermined', fault: Expr) =>
      last.push({
        columns: [
          ...readKeys.map(({ expr }, i) => named(names[i] ?? '', expr)),
          ...flatScore(verdict, fault),
          versionOf(NO_SET),
        ],
        from: request.from,
        where,
      });
    const none = (some: readonly SetColumns[]) =>
      and(...some.map(({ set }) => not(inForce(set, day))));
    const dated = request.sets.filter((one) => !undated.includes(one));
    elsewhere(and(isGiven(day), none(request.sets)), 'no-rule-in-force', FALSE);
    if (undated.length > 0) {
      const open = and(isGiven(day), none(dated), not(none(undated)));
      elsewhere(open, 'undetermined', FALSE);
    }
    if (day.kind !== 'date') elsewhere(isNull(day), 'undetermined', dayGiven(request));
  }
  const columns: readonly QueryColumn[] = [
    ...readKeys.map(({ expr }, i) => ({ name: names[i] ?? '', type: expr.type })),
    ...Object.values(SCORE_COLUMNS).map((name): QueryColumn => ({
      name,
      type: name === 'fault' ? 'boolean' : 'integer',
    })),
    { name: 'version', type: 'integer' },
  ];
  return {
    query: { steps: [...steps, { name: SCORE_STEP, selects: last }], columns },
    sets,
    faults,
  };
}

/** Which set judged the row, by its place; -1 = none. */
const versionOf = (version: number): Named => named('version', integer(version));

/** A cell that holds something, but no day. */
function dayGiven({ on }: ScoreRequest): Expr {
  if (on === undefined || (typeof on === 'object' && 'day' in on)) return FALSE;
  return isGiven(rawColumn(readColumn(on, 'date')));
}

const TAKEN: readonly string[] = [...Object.values(SCORE_COLUMNS), 'version'];

const checkNames = (names: readonly string[]): readonly CompileFault[] =>
  names
    .filter((name, i) => TAKEN.includes(name) || names.indexOf(name) !== i)
    .map((name) => ({ code: 'name-taken', at: name, found: TAKEN.join(', ') }));

/** A table that stands in no schema must not bear the name of a step. */
export const checkTable = (from: ScoreRequest['from']): readonly CompileFault[] =>
  from.kind === 'table' && from.path.length === 1 && from.path[0]?.startsWith(STEP) === true
    ? [{ code: 'name-taken', at: from.path[0], found: `${STEP}…` }]
    : [];

/** Versions of a set must not hold on the same day, and need a day to choose by. */
function checkVersions({ sets, on }: ScoreRequest): readonly CompileFault[] {
  if (sets.length > 1 && on === undefined) {
    return [{ code: 'versions-without-day', at: 'on', found: '' }];
  }
  const holding = sets.map(({ set }) => set).filter(({ validity }) => validity.from !== null);
  return holding.flatMap((one, i) =>
    holding
      .slice(i + 1)
      .filter(
        (other) =>
          (one.validity.from ?? '') <= (other.validity.to ?? '9999') &&
          (other.validity.from ?? '') <= (one.validity.to ?? '9999'),
      )
      .map((other) => ({ code: 'versions-overlap' as const, at: one.id, found: other.id })),
  );
}
