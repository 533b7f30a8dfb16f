import { calendar } from './calendar.js';
import { compare } from './compare.js';
import { criteria, form } from './criteria.js';
import { fund, honourRoll } from './fund.js';
import { targets } from './targets.js';
import { trend } from './trend.js';

/** An example for every element that draws a view, by the name of the element without `kh-`. */
export const EXAMPLES = {
  targets: targets(),
  fund: fund(),
  trend: trend(),
  compare: compare(),
  'honour-roll': honourRoll(),
  calendar: calendar(),
  criteria: criteria(),
  assessment: form(),
} as const;
