import { readKey, readWhole } from '../source/read-value.js';
import { readColumn } from '../source/source-column.js';
import { column, columnOf, integer } from '../tree/leaf.js';
import { named, type Named, type QueryColumn, type Step } from '../tree/query.js';
import { coalesce, sum } from '../tree/value.js';
import { SCORE_STEP } from '../score/score-query.js';
import type { ExpectedUnits } from './roll-up-request.js';

const ROLLED = 'kh_rolled';
const EXPECTED = 'kh_expected';

/** Counts the scores of each place and, where it is known, sets beside them how many were expected. */
export function rollUpSteps(
  places: readonly QueryColumn[],
  counts: readonly Named[],
  expected: ExpectedUnits | undefined,
): readonly Step[] {
  const groupBy = places.length;
  const keys = places.map(({ name, type }) => named(name, column(name, type)));
  const scored = {
    columns: [...keys, ...counts],
    from: { kind: 'step', name: SCORE_STEP },
    groupBy,
  } as const;
  if (expected === undefined) return [{ name: ROLLED, selects: [scored] }];
  const units = readWhole(readColumn(expected.units, 'integer'));
  const asked = expected.places.map((one, i) =>
    named(places[i]?.name ?? '', readKey(readColumn(one, places[i]?.type ?? 'text'))),
  );
  const of = (alias: string, name: string, type: QueryColumn['type']) => columnOf(alias, name, type);
  const joined = {
    columns: [
      ...places.map(({ name, type }) =>
        named(name, coalesce(of('scored', name, type), of('asked', name, type))),
      ),
      ...counts.map(({ name }) => named(name, coalesce(of('scored', name, 'integer'), integer(0)))),
      named('expected', of('asked', 'expected', 'integer')),
    ],
    from: {
      kind: 'full-join',
      left: ['scored', ROLLED],
      right: ['asked', EXPECTED],
      on: places.map((one) => one.name),
    },
  } as const;
  return [
    { name: ROLLED, selects: [scored] },
    {
      name: EXPECTED,
      selects: [
        { columns: [...asked, named('expected', sum(units))], from: expected.from, groupBy },
      ],
    },
    { name: 'kh_covered', selects: [joined] },
  ];
}
