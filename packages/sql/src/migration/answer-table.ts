import type { Citation, CriteriaRequirement, CriteriaSet, Earning } from '@khuyenhoc/schemas';
import { pointsOf } from '../score/points-of.js';
import { usableAnswer } from '../score/judge-requirement.js';
import { shapeOf } from '../score/read-answer.js';
import type { AnswerColumns, ColumnType } from '../source/source-column.js';
import type { Expr } from '../tree/expr.js';
import { isGiven } from '../tree/logic.js';

/** What is asked once: a criterion or a requirement, with the columns that its answer stands in. */
export interface AnswerOfTable {
  readonly id: string;
  readonly title: CriteriaSet['title'];
  readonly citation: Citation;
  readonly asked: Earning | CriteriaRequirement;
  /** The columns in order, and what they hold. */
  readonly cells: readonly string[];
  readonly type: ColumnType;
  /** Where a score finds it. */
  readonly columns: AnswerColumns;
  /** Whether what was read from its cells can be used. */
  readonly usable: (values: readonly Expr[]) => Expr;
}

/** All that a set asks, each once, with names that no two of them share. */
export function answersOfTable({ scoring, citation }: CriteriaSet): readonly AnswerOfTable[] {
  if (scoring.method === 'unread') return [];
  const taken = new Set<string>();
  const make = (
    one: {
      readonly id: string;
      readonly title: CriteriaSet['title'];
      readonly citation?: Citation | undefined;
    },
    asked: Earning | CriteriaRequirement,
    usable: AnswerOfTable['usable'],
  ): AnswerOfTable => {
    const [, , ...parts] = shapeOf(asked);
    const name = freeName(`a_${plainName(one.id)}`, taken);
    const type = typeOf(asked);
    const cell = (part: string) => ({ column: `${name}_${part}`, type });
    const [first, second] = parts;
    const columns: AnswerColumns =
      first === undefined || second === undefined
        ? { column: name, type }
        : first === 'count'
          ? { count: cell('count'), of: cell('of') }
          : { now: cell('now'), before: cell('before') };
    return {
      id: one.id,
      title: one.title,
      citation: one.citation ?? citation,
      asked,
      cells: parts.length === 0 ? [name] : parts.map((part) => `${name}_${part}`),
      type,
      columns,
      usable,
    };
  };
  const requirements =
    scoring.method === 'points'
      ? scoring.preconditions
      : scoring.criteria.flatMap(({ targets }) => targets.flatMap((one) => one.requirements));
  const criteria = scoring.method === 'points' ? scoring.criteria : [];
  return [
    ...criteria.map((one) =>
      make(one, one.earns, (values) => isGiven(pointsOf(one.earns, values))),
    ),
    ...requirements.map((one) => make(one, one, (values) => usableAnswer(one, values))),
  ];
}

/** Whole numbers where only whole ones can be used. */
function typeOf(asked: Earning | CriteriaRequirement): ColumnType {
  const [type, , ...parts] = shapeOf(asked);
  if (type !== 'decimal') return type;
  if (parts[0] === 'count' || asked.kind === 'count') return 'integer';
  const steps = asked.kind === 'judged' ? asked.step : null;
  return steps !== null && Number.isInteger(steps) ? 'integer' : 'decimal';
}

/** An id as a name that needs no quotes. */
export const plainName = (id: string): string => id.toLowerCase().replaceAll(/[^a-z0-9]+/g, '_');

function freeName(name: string, taken: Set<string>): string {
  let free = name;
  for (let place = 2; taken.has(free); place++) free = `${name}_${place}`;
  taken.add(free);
  return free;
}
