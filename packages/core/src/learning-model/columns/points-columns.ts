import type { CompiledCriteriaSet, PointsPlan } from '../assess/compiled.js';
import { standing } from '../assess/standing.js';
import { compileRequirement } from '../requirement/compile-requirement.js';
import { criterionAnswerOf, requirementAnswerOf } from './answer-of.js';
import { assessedColumns, type AssessedColumns } from './assessed-columns.js';
import { BLOCK } from './block.js';
import type { ColumnContext, Columns, RowRange } from './column.js';
import { columnAdder } from './column-adder.js';
import { concludePoints } from './conclude-points.js';
import { criterionEffect, requirementEffect } from './effect.js';
import { inContext } from './in-context.js';
import { rowContexts } from './row-contexts.js';
import { RowSums } from './row-sums.js';

/** Judges the rows of a range by a set of points. */
export function pointsColumns(
  { set }: CompiledCriteriaSet,
  plan: PointsPlan,
  columns: Columns,
  range: RowRange,
  context: ColumnContext,
): AssessedColumns {
  const result = assessedColumns(range.to - range.from, plan.classes.ids);
  const rows = rowContexts(context, range);
  const criteria = plan.criteria.map((one) => {
    const answerOf = criterionAnswerOf(one.criterion);
    return columnAdder(columns[one.criterion.id], range, answerOf, (answer) =>
      criterionEffect(one, answer),
    );
  });
  const preconditions = plan.preconditions.map((asked) => {
    const judge = compileRequirement(asked);
    const answerOf = requirementAnswerOf(asked.requirement);
    return inContext(rows, (place) =>
      columnAdder(columns[asked.requirement.id], range, answerOf, (answer) =>
        requirementEffect(judge(answer, rows.contexts[place] ?? {}, false)),
      ),
    );
  });
  const conclude = concludePoints(plan, rows, context.goal, result);
  const places = new Uint16Array(BLOCK);
  const sums = new RowSums();
  for (let start = range.from; start < range.to; start += BLOCK) {
    const end = Math.min(range.to, start + BLOCK);
    rows.read(places, start, end);
    sums.clear();
    for (const add of criteria) {
      add(sums, start, end);
      sums.added();
    }
    for (const add of preconditions) {
      add(sums, places, start, end);
      sums.added();
    }
    sums.readFlags();
    conclude(sums, places, start - range.from, end - start);
  }
  // A set that did not hold, or whose subjects have ended, decides nothing.
  const { periodTo, lawAsOf } = context;
  if (standing(set, { periodTo, lawAsOf }) !== null) result.verdict.fill(1);
  return result;
}
