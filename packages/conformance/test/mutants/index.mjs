import { CRITERIA } from './criteria.mjs';
import { DATES } from './dates.mjs';
import { DOCUMENTS } from './documents.mjs';
import { FUNDS } from './funds.mjs';
import { LAWS } from './laws.mjs';
import { PLACES } from './places.mjs';
import { RATES } from './rates.mjs';
import { SHARES } from './shares.mjs';
import { TARGETS } from './targets.mjs';
import { VERDICTS } from './verdicts.mjs';
/** Mistakes that someone may well make, of every operation. */
export const MUTANTS = [
  ...SHARES,
  ...VERDICTS,
  ...RATES,
  ...TARGETS,
  ...CRITERIA,
  ...LAWS,
  ...PLACES,
  ...FUNDS,
  ...DATES,
  ...DOCUMENTS,
];
