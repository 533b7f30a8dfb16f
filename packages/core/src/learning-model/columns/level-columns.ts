import type { CriteriaRequirement } from '@khuyenhoc/schemas';
import type { CompiledCriteriaSet, LevelsPlan } from '../assess/compiled.js';
import { standing } from '../assess/standing.js';
import { compileRequirement } from '../requirement/compile-requirement.js';
import { requirementAnswerOf } from './answer-of.js';
import { assessedColumns, type AssessedColumns } from './assessed-columns.js';
import { BLOCK } from './block.js';
import type { ColumnContext, Columns, RowRange } from './column.js';
import { columnAdder } from './column-adder.js';
import { FLAG, requirementEffect } from './effect.js';
import { inContext } from './in-context.js';
import { rowContexts } from './row-contexts.js';
import { RowSums } from './row-sums.js';

/** Judges the rows of a range by a set of levels: the least truth of all that is asked is that of a level. */
export function levelColumns(
  { set }: CompiledCriteriaSet,
  { scoring, askedAt }: LevelsPlan,
  columns: Columns,
  range: RowRange,
  context: ColumnContext,
): AssessedColumns {
  const { levels, cumulative } = scoring;
  const result = assessedColumns(range.to - range.from, ['none', ...levels.map((one) => one.id)]);
  const rows = rowContexts(context, range);
  const adderOf = (requirement: CriteriaRequirement, level: string) => {
    const judge = compileRequirement({
      requirement,
      level,
      as: 'requirement',
      citation: set.citation,
    });
    const answerOf = requirementAnswerOf(requirement);
    return inContext(rows, (place) =>
      columnAdder(columns[requirement.id], range, answerOf, (answer) =>
        requirementEffect(judge(answer, rows.contexts[place] ?? {}, false)),
      ),
    );
  };
  const asked = levels.map(({ id }) => askedAt(id).map((one) => adderOf(one, id)));
  const goal = levels.findIndex((one) => one.id === (context.goal ?? levels[0]?.id));
  const places = new Uint16Array(BLOCK);
  const sums = new RowSums();

  for (let start = range.from; start < range.to; start += BLOCK) {
    const end = Math.min(range.to, start + BLOCK);
    const offset = start - range.from;
    rows.read(places, start, end);
    sums.clear();
    asked.forEach((adders, level) => {
      // A level that asks for the one before it keeps its flags.
      if (!cumulative) sums.clear();
      for (const add of adders) {
        sums.adding(1);
        add(sums, places, start, end);
      }
      sums.readFlags();
      concludeLevel(result, sums, level, level === goal, offset, end - start);
    });
  }
  // A set that did not hold, or whose subjects have ended, decides nothing.
  const { periodTo, lawAsOf } = context;
  if (goal < 0 || standing(set, { periodTo, lawAsOf }) !== null) result.verdict.fill(1);
  return result;
}

function concludeLevel(
  { grades, verdict, fault }: AssessedColumns,
  { flags }: RowSums,
  level: number,
  isGoal: boolean,
  offset: number,
  count: number,
): void {
  for (let i = 0; i < count; i++) {
    const row = offset + i;
    const bits = flags[i] as number;
    const truth = (bits & FLAG.broken) !== 0 ? 0 : (bits & FLAG.open) !== 0 ? 1 : 2;
    const below = level === 0 ? 1 : (grades[row] as number);
    // A level met for certain leaves nothing below it possible.
    grades[row] = truth === 2 ? 1 << (level + 1) : truth === 1 ? below | (1 << (level + 1)) : below;
    if (isGoal) verdict[row] = truth;
    if ((bits & FLAG.fault) !== 0) fault[row] = 1;
  }
}
