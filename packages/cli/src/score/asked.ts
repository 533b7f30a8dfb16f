import { stepsOf } from '@khuyenhoc/core';
import type { CriteriaRequirement, CriteriaSet, Earning } from '@khuyenhoc/schemas';

/** What a cell of an answer holds. */
type CellForm = 'number' | 'whole' | 'yes-no' | 'step';

/** Something that a set asks an answer to, and how the answer stands in columns. */
export interface Asked {
  readonly id: string;
  /** The parts that the answer consists of; none where it is one cell. */
  readonly parts: readonly string[];
  readonly form: CellForm;
  /** What a step may be, lowest first. */
  readonly steps: readonly string[];
}

/** All that a criteria set asks, in its order. */
export function askedOf({ scoring }: CriteriaSet): readonly Asked[] {
  if (scoring.method === 'unread') return [];
  if (scoring.method === 'points') {
    return [
      ...scoring.criteria.map(({ id, earns }) => ({ id, ...shapeOf(earns) })),
      ...scoring.preconditions.map((one) => ({ id: one.id, ...shapeOf(one) })),
    ];
  }
  const all = scoring.criteria.flatMap(({ targets }) =>
    targets.flatMap(({ requirements }) => requirements),
  );
  return all.map((one) => ({ id: one.id, ...shapeOf(one) }));
}

type Shape = Omit<Asked, 'id'>;

const cell = (form: CellForm, parts: readonly string[] = []): Shape => ({ parts, form, steps: [] });

function shapeOf(asked: Earning | CriteriaRequirement): Shape {
  switch (asked.kind) {
    case 'judged':
    case 'number':
      return cell('number');
    case 'count':
      return cell('whole');
    case 'yes-no':
    case 'done':
      return cell('yes-no');
    case 'bands':
      return asked.measure.kind === 'number' ? cell('number') : cell('whole', ['count', 'of']);
    case 'proportional':
    case 'share':
      return cell('whole', ['count', 'of']);
    case 'change':
      return cell('number', ['now', 'before']);
    case 'attained':
    case 'scale':
      return { ...cell('step'), steps: stepsOf(asked) ?? [] };
  }
}
