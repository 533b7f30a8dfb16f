import type { CriteriaRequirement } from '@khuyenhoc/schemas';

/** Whether a requirement asks anything at a level. */
export const asksAt = (one: CriteriaRequirement, level: string): boolean =>
  'levels' in one ? one.levels.includes(level) : level in one.atLeast;
