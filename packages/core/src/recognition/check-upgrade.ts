import type { CalendarDate, Procedure } from '@khuyenhoc/schemas';
import { addMonths } from '../time/add-months.js';
import type { RecognitionFaultCode } from './fault.js';
import { isHeld } from './stage.js';
import type { Recognition, RecognitionState } from './state.js';

/** The first day on which a level above that of a recognition may be asked for; null = not known. */
export const upgradeFrom = (
  { levelSince }: Recognition,
  procedure: Pick<Procedure, 'upgradeWait'>,
): CalendarDate | null =>
  procedure.upgradeWait === null ? null : addMonths(levelSince, procedure.upgradeWait.months);

/** Why a level cannot be asked for, or given, on top of the one that is held; null when it can. */
export function checkUpgrade(
  state: RecognitionState,
  { on, level }: { readonly on: CalendarDate; readonly level: string | null },
  procedure: Procedure | null,
): RecognitionFaultCode | null {
  const { recognition } = state;
  if (procedure === null || level === null) return null;
  if (!procedure.levels.some(({ id }) => id === level)) {
    return procedure.levels.length > 0 ? 'level-unknown' : null;
  }
  if (recognition === null || !isHeld(state, on) || !isHigher(recognition, level, procedure)) {
    return null;
  }
  const from = upgradeFrom(recognition, procedure);
  return from !== null && on < from ? 'upgrade-too-soon' : null;
}

/** Whether a level lies above the one held. Levels of another procedure are not compared. */
export function isHigher(
  { decision, procedure }: Recognition,
  level: string | null,
  { id, levels }: Procedure,
): boolean {
  if (procedure !== id || level === null) return false;
  const rank = (one: string | null) => levels.findIndex((each) => each.id === one);
  return rank(level) > rank(decision.level);
}
