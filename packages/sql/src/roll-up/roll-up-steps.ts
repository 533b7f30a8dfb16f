import { SCORE_STEP } from '../score/score-query.js';
import { rawColumn, readWhole } from '../source/read-value.js';
import { readColumn } from '../source/source-column.js';
import type { Expr } from '../tree/expr.js';
import { column, columnOf, count, integer } from '../tree/leaf.js';
import { named, type QueryColumn, type Select, type Step } from '../tree/query.js';
import { coalesce, composed, sum } from '../tree/value.js';
import { adding, type CountColumn, TOLD_APART } from './counts.js';
import type { ExpectedUnits } from './roll-up-request.js';

const COUNTED = 'kh_counted';
const ROLLED = 'kh_rolled';
const EXPECTED = 'kh_expected';

/**
 * Counts the scores of each place. Equal scores are counted first, so that all further sums, and making one
 * of a name that is written in two ways, are over a few rows.
 */
export function rollUpSteps(
  places: readonly QueryColumn[],
  counts: readonly CountColumn[],
  expected: ExpectedUnits | undefined,
): readonly Step[] {
  const own = places.map(({ name, type }) => named(name, column(name, type)));
  const apart = Object.entries(TOLD_APART).map(([name, type]) => named(name, column(name, type)));
  const counted: Select = {
    columns: [...own, ...apart, named('scores', count())],
    from: { kind: 'step', name: SCORE_STEP },
    groupBy: own.length + apart.length,
  };
  const rolled: Select = {
    columns: [
      ...places.map(({ name, type }) => named(name, placeKey(column(name, type)))),
      ...counts.map((one) => named(one.column, adding(one.when, column('scores', 'integer')))),
    ],
    from: { kind: 'step', name: COUNTED },
    groupBy: places.length,
  };
  const steps: Step[] = [
    { name: COUNTED, selects: [counted] },
    { name: ROLLED, selects: [rolled] },
  ];
  if (expected === undefined) return steps;
  return [
    ...steps,
    { name: EXPECTED, selects: [expectedUnits(places, expected)] },
    { name: 'kh_covered', selects: [covered(places, counts)] },
  ];
}

/** One name is one place, however its letters were composed. */
const placeKey = (of: Expr): Expr => (of.type === 'text' ? composed(of) : of);

function expectedUnits(
  places: readonly QueryColumn[],
  { from, places: columns, units }: ExpectedUnits,
): Select {
  const keys = columns.map((one, i) =>
    named(places[i]?.name ?? '', placeKey(rawColumn(readColumn(one, places[i]?.type ?? 'text')))),
  );
  const whole = readWhole(readColumn(units, 'integer'));
  return { columns: [...keys, named('expected', sum(whole))], from, groupBy: keys.length };
}

/** Sets beside the counts how many were expected, also of places that sent nothing. */
const covered = (places: readonly QueryColumn[], counts: readonly CountColumn[]): Select => ({
  columns: [
    ...places.map(({ name, type }) =>
      named(name, coalesce(columnOf('rolled', name, type), columnOf('asked', name, type))),
    ),
    ...counts.map((one) =>
      named(one.column, coalesce(columnOf('rolled', one.column, 'integer'), integer(0))),
    ),
    named('expected', columnOf('asked', 'expected', 'integer')),
  ],
  from: {
    kind: 'full-join',
    left: ['rolled', ROLLED],
    right: ['asked', EXPECTED],
    on: places.map((one) => one.name),
  },
});
