import type { CriteriaRequirement } from '@khuyenhoc/schemas';

/** The levels of a standard, as they stand in every act read so far. */
const LEVELS = ['none', '1', '2', '3'];

/** What the answers to a requirement may be where they stand in order, lowest first; else null. */
export function stepsOf(requirement: CriteriaRequirement): readonly string[] | null {
  if (requirement.kind === 'attained') return LEVELS;
  return requirement.kind === 'scale' ? requirement.steps.map((one) => one.id) : null;
}
