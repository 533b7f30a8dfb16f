import { CRITERIA } from './criteria.js';
import { DATES } from './dates.js';
import { DOCUMENTS } from './documents.js';
import { FUNDS } from './funds.js';
import { LAWS } from './laws.js';
import type { Operation } from './parts.js';
import { PLACES } from './places.js';
import { RATES } from './rates.js';
import { SHARES } from './shares.js';
import { TARGETS } from './targets.js';
import { VERDICTS } from './verdicts.js';

const ALL = {
  ...VERDICTS,
  ...SHARES,
  ...RATES,
  ...TARGETS,
  ...CRITERIA,
  ...LAWS,
  ...PLACES,
  ...FUNDS,
  ...DATES,
  ...DOCUMENTS,
} as const;

export type OperationName = keyof typeof ALL;

/** Everything that an implementation may be asked, by name; what stands before the dot is the area. */
export const OPERATIONS: Readonly<Record<OperationName, Operation>> = ALL;

export const OPERATION_NAMES = Object.keys(ALL) as readonly OperationName[];

/** The area of an operation: `share` of `share.judge`. */
export const areaOf = (operation: string): string => operation.split('.')[0] ?? operation;
