import type { Answer, AssessmentContext } from '../answer/answer.js';
import type { CompiledCriteriaSet, PointsPlan } from '../assess/compiled.js';
import { standing } from '../assess/standing.js';
import { type AnswerOf, criterionAnswerOf, requirementAnswerOf } from './answer-of.js';
import { assessedColumns, type AssessedColumns } from './assessed-columns.js';
import { BLOCK } from './block.js';
import { AT_ONCE, byteAdders, type ByteColumn, byteColumn } from './byte-column.js';
import type { ColumnContext, Columns, RowRange } from './column.js';
import { columnAdder, valueReader } from './column-adder.js';
import type { ColumnAdder } from './adder.js';
import { concludePoints } from './conclude-points.js';
import { criterionEffect, type Effect, FLAG, requirementEffect } from './effect.js';
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
  const bytes: ByteColumn[] = [];
  const others: ColumnAdder[] = [];
  const take = (id: string, answerOf: AnswerOf, effectOf: (answer: Answer) => Effect): void => {
    const column = columns[id];
    const byte = column && byteColumn(column, valueReader(column, answerOf, effectOf));
    if (byte) bytes.push(byte);
    else others.push(columnAdder(column, range, answerOf, effectOf));
  };
  for (const one of plan.criteria) {
    const effectOf = (answer: Answer) => criterionEffect(one, answer);
    take(one.criterion.id, criterionAnswerOf(one.criterion), effectOf);
  }
  // What is asked before points count depends on the context that a row stands in.
  const [first = {}, ...more] = rows.contexts;
  const byContext: ReturnType<typeof inContext>[] = [];
  for (const { asked, judge } of plan.preconditions) {
    const { requirement } = asked;
    const answerOf = requirementAnswerOf(requirement);
    const effectIn = (where: AssessmentContext) => (answer: Answer) =>
      requirementEffect(judge(answer, where, false));
    if (more.length === 0) {
      take(requirement.id, answerOf, effectIn(first));
      continue;
    }
    const adderAt = (place: number) =>
      columnAdder(columns[requirement.id], range, answerOf, effectIn(rows.contexts[place] ?? {}));
    byContext.push(inContext(rows, adderAt));
  }
  const adders = byteAdders(bytes);
  const conclude = concludePoints(plan, rows, context.goal, result);
  const places = new Uint16Array(BLOCK);
  const sums = new RowSums();
  for (let start = range.from; start < range.to; start += BLOCK) {
    const end = Math.min(range.to, start + BLOCK);
    rows.read(places, start, end);
    sums.clear();
    for (const { add } of adders) {
      sums.adding(AT_ONCE);
      add(sums, start, end);
    }
    for (const add of others) {
      sums.adding(1);
      add(sums, start, end);
    }
    for (const add of byContext) {
      sums.adding(1);
      add(sums, places, start, end);
    }
    sums.readFlags();
    if ((sums.anywhere & FLAG.spread) !== 0) {
      for (const { addSpread } of adders) addSpread(sums, start, end);
    }
    conclude(sums, places, start - range.from, end - start);
  }
  // A set that did not hold, or whose subjects have ended, decides nothing.
  const { periodTo, lawAsOf } = context;
  if (standing(set, { periodTo, lawAsOf }) !== null) result.verdict.fill(1);
  return result;
}
