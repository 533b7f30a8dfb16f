import type { CriteriaRequirement, CriteriaSet, Earning } from '@khuyenhoc/schemas';
import type { CompileFault, CompileFaultCode } from '../fault/compile-fault.js';
import { sayable } from '../tree/leaf.js';
import { overlap } from './bands.js';
import { stepsIn } from './points-of.js';
import type { SetColumns } from './score-request.js';

// So many comparisons are one too many for engines that plan them one by one.
const MOST_STEPS = 2_000;

/** What of a set, and of the columns named for it, cannot be said in SQL. */
export function checkColumns(
  { scoring }: CriteriaSet,
  ids: readonly string[],
  columns: SetColumns['columns'],
): readonly CompileFault[] {
  const faults: CompileFault[] = Object.keys(columns)
    // A total of one's own is for single assessments.
    .filter((id) => id === 'total' || !ids.includes(id))
    .map((id) => ({ code: 'answer-unknown', at: id, found: ids.join(', ') }));
  const add = (code: CompileFaultCode, at: string, found: string) =>
    faults.push({ code, at, found });
  if (scoring.method === 'unread') return faults;
  if (scoring.method === 'points') {
    for (const { id, earns } of scoring.criteria)
      checkEarning(earns, (code, found) => add(code, id, found));
  }
  const requirements =
    scoring.method === 'points'
      ? scoring.preconditions
      : scoring.criteria.flatMap(({ targets }) => targets.flatMap((one) => one.requirements));
  for (const one of requirements) {
    for (const mark of marksOf(one)) {
      if (!sayable(mark)) add('number-too-fine', one.id, String(mark));
    }
  }
  return faults;
}

function checkEarning(earns: Earning, add: (code: CompileFaultCode, found: string) => void): void {
  if (earns.kind === 'proportional' && stepsIn(earns) > MOST_STEPS) {
    add('steps-too-many', String(stepsIn(earns)));
  }
  if (earns.kind !== 'bands') return;
  if (overlap(earns)) add('bands-overlap', earns.bands.map((one) => one.from).join(', '));
  const ends = earns.bands.flatMap(({ from, below }) => (below === null ? [from] : [from, below]));
  for (const end of ends) if (!sayable(end)) add('number-too-fine', String(end));
}

/** The numbers that a requirement asks for. Per cents have two decimals. */
const marksOf = (requirement: CriteriaRequirement): readonly number[] =>
  requirement.kind !== 'number'
    ? []
    : Object.values(requirement.atLeast).flatMap((one) =>
        typeof one === 'number' ? [one] : [one.ordinary, one.relief.value],
      );
