import type { CriteriaSet } from '@khuyenhoc/schemas';
import type { Dialect } from '../dialect/dialect.js';
import { emitView } from '../emit/emit-query.js';
import type { CompileFault } from '../fault/compile-fault.js';
import { countColumns } from '../roll-up/counts.js';
import { rollUpSteps } from '../roll-up/roll-up-steps.js';
import { SCORE_STEP, scoreQuery } from '../score/score-query.js';
import type { ScoreRequest } from '../score/score-request.js';
import { VERDICT } from '../score/verdict.js';
import { column, integer, text } from '../tree/leaf.js';
import { compare } from '../tree/logic.js';
import { named, type Query } from '../tree/query.js';
import { choose, concat, mod } from '../tree/value.js';
import type { AnswerOfTable } from './answer-table.js';
import { factColumns } from './conversions.js';
import type { TableNames } from './table-names.js';

/** The bodies of the two views of a set: scores with words for verdict and classes, and counts by place. */
export function viewBodies(
  set: CriteriaSet,
  names: TableNames,
  answers: readonly AnswerOfTable[],
  dialect: Dialect,
): { readonly score: string; readonly rollUp: string; readonly faults: readonly CompileFault[] } {
  const { circumstances, unitKinds } = factColumns(set);
  const facts = (list: readonly { readonly id: string; readonly column: string }[]) =>
    Object.fromEntries(list.map((one) => [one.id, one.column]));
  const request: Omit<ScoreRequest, 'keys'> = {
    from: { kind: 'table', path: names.path },
    sets: [{ set, columns: Object.fromEntries(answers.map((one) => [one.id, one.columns])) }],
    on: 'period_to',
    circumstances: facts(circumstances),
    ...(unitKinds.length > 0 && { unitKinds: facts(unitKinds) }),
  };
  const day = { column: 'period_to', type: 'date' } as const;
  const scored = scoreQuery({ ...request, keys: ['id', 'province', 'commune', day] });
  const counted = scoreQuery({ ...request, keys: ['province', 'commune', day] });
  const gradeIds = scored.sets[0]?.gradeIds ?? [];
  const steps = rollUpSteps(
    counted.query.columns.slice(0, 3),
    countColumns(counted.sets),
    undefined,
  );
  return {
    score: emitView(
      { ...scored.query, steps: [...scored.query.steps, inWords(scored.query, gradeIds)] },
      dialect,
    ),
    rollUp: emitView({ steps: [...counted.query.steps, ...steps], columns: [] }, dialect),
    faults: scored.faults,
  };
}

/** The score with its numbers said in words beside them. */
function inWords({ columns }: Query, gradeIds: readonly string[]): Query['steps'][number] {
  const verdict = column('verdict', 'integer');
  const grades = column('grades', 'integer');
  const said = Object.entries(VERDICT).map(([name, code]) => ({
    when: compare(verdict, '=', integer(code)),
    then: text(name),
  }));
  const possible = gradeIds.map((id, i) =>
    choose(
      [
        {
          when: compare(mod(grades, integer(2 ** (i + 1))), '>=', integer(2 ** i)),
          then: text(`${id} `),
        },
      ],
      text(''),
    ),
  );
  const own = columns.map(({ name, type }) => named(name, column(name, type)));
  return {
    name: 'kh_said',
    selects: [
      {
        columns: [
          ...own,
          named('verdict_code', choose(said, text(''))),
          ...(possible.length > 0 ? [named('grade_codes', concat(...possible))] : []),
        ],
        from: { kind: 'step', name: SCORE_STEP },
      },
    ],
  };
}
