import type { Engine } from '../engine.js';
import { makeRecords, type OpenRec, type Rec, withUnknowns } from '../workload/records.js';
import { byHand } from './by-hand.js';
import { byHandOpen } from './by-hand-open.js';
import { columns, columnsFromObjects } from './columns.js';
import { explained } from './explained.js';
import { jsonLogic } from './json-logic.js';
import { jsonRulesByFacts, jsonRulesByRules } from './json-rules-engine.js';
import { publicodes } from './publicodes.js';
import { zen } from './zen.js';

export const RECORDS = 100_000;
const SEED = 20_260_101;

/** Undefined where there is no build of an engine for this machine. */
type Make<One> = (records: readonly One[]) => Engine | undefined;

const OURS: readonly Make<OpenRec>[] = [explained, columns, columnsFromObjects];

const COMPLETE: readonly Make<Rec>[] = [
  byHand,
  (records) => publicodes(records, 'variations'),
  (records) => publicodes(records, 'grille'),
  jsonRulesByFacts,
  jsonRulesByRules,
  (records) => zen(records)[0],
  (records) => zen(records)[1],
  (records) => zen(records)[2],
  jsonLogic,
  ...OURS,
];

const OPEN: readonly Make<OpenRec>[] = [byHandOpen, ...OURS];

/** With all answers known, or some not. The first engine of each is the one that others are held against. */
export type Workload = 'complete' | 'open';

export const COUNTS: Readonly<Record<Workload, number>> = {
  complete: COMPLETE.length,
  open: OPEN.length,
};

/** Makes one engine and the one that it is held against. */
export function contestants(
  workload: Workload,
  place: number,
): { engine: Engine | undefined; reference: Engine | undefined } {
  const records = makeRecords(RECORDS, SEED);
  if (workload === 'complete') {
    return { engine: COMPLETE[place]?.(records), reference: COMPLETE[0]?.(records) };
  }
  const unknown = withUnknowns(records, SEED);
  return { engine: OPEN[place]?.(unknown), reference: OPEN[0]?.(unknown) };
}
