import { calendar } from './calendar.js';
import { compare } from './compare.js';
import { criteria, form } from './criteria.js';
import { fund, honourRoll } from './fund.js';
import { targets } from './targets.js';
import { trend } from './trend.js';

/** Examples of elements that have a static form too, by the name of the element without `kh-`. */
export const STATIC_EXAMPLES = {
  targets: targets(),
  fund: fund(),
  trend: trend(),
  compare: compare(),
  'honour-roll': honourRoll(),
  calendar: calendar(),
} as const;

/** An example for every element that draws a view. */
export const EXAMPLES = {
  ...STATIC_EXAMPLES,
  criteria: criteria(),
  assessment: form(),
} as const;
