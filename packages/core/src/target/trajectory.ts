import type { CalendarDate, Instrument, Target } from '@khuyenhoc/schemas';
import type { Interval } from '../quantity/interval.js';
import { judgeShare } from '../quantity/judge-share.js';
import { assertCalendarDate, yearOf } from '../time/calendar-date.js';
import type { Verdict } from '../verdict/verdict.js';
import { inForce } from './in-force.js';
import { type Measurement, measureTarget, type TargetFigure } from './measure.js';

/** A figure of a day, to be held against a target. */
export interface DatedFigure extends TargetFigure {
  readonly on: CalendarDate;
}

/** A milestone with the figure that its year ended with; what no figure shows stays undetermined. */
export interface MilestonePoint {
  readonly year: number;
  /** null = no text gives it. */
  readonly percent: number | null;
  readonly figure: DatedFigure | null;
  /** `not-applicable` where the year has not ended. */
  readonly verdict: Verdict;
}

/** Where figures stand against all milestones of a target, past and ahead. */
export interface Trajectory {
  readonly milestones: readonly MilestonePoint[];
  /** The newest figure against the milestone ahead; null without figures. */
  readonly now: Measurement | null;
  /** How many more each year there were between the last two figures; null without two. */
  readonly pace: number | null;
  /** Whether that pace is enough; `unknown` where pace or milestone is. */
  readonly course: 'reached' | 'on-course' | 'behind' | 'unknown';
}

/**
 * Holds a series of figures against every milestone. Figures of another base, or of several places, do
 * not belong in one call.
 *
 * @throws {@link KhuyenhocError} `date-invalid`
 */
export function trajectory(
  target: Target,
  instrument: Instrument,
  figures: readonly DatedFigure[],
  on: CalendarDate,
  lawAsOf: CalendarDate,
): Trajectory {
  const day = assertCalendarDate(on);
  const known = figures
    .filter((one) => one.on <= day && one.baseId === target.base)
    .sort((a, b) => (a.on < b.on ? -1 : 1));
  const milestones = target.milestones.map(({ year, percent }): MilestonePoint => {
    const figure = known.findLast((one) => yearOf(one.on) === year) ?? null;
    return { year, percent, figure, verdict: verdictAt(year, percent, figure) };
  });
  const [before, newest] = [known.at(-2), known.at(-1)];
  const now = newest ? measureTarget(target, instrument, newest, day, lawAsOf) : null;
  const pace = before && newest ? paceBetween(before, newest) : null;
  return { milestones, now, pace, course: courseOf(now, pace) };

  function verdictAt(year: number, percent: number | null, figure: DatedFigure | null): Verdict {
    if (!target.localisable && figure?.place) return 'not-applicable';
    if (`${year}-12-31` > day) return 'not-applicable';
    if (inForce(instrument, `${year}-12-31`, lawAsOf) === 'no') return 'no-rule-in-force';
    if (percent === null || figure === null) return 'undetermined';
    return judgeShare(figure.count, figure.base, percent).verdict;
  }
}

function paceBetween(before: DatedFigure, newest: DatedFigure): number | null {
  const [from, to] = [exact(before.count), exact(newest.count)];
  const days = (Date.parse(newest.on) - Date.parse(before.on)) / 86_400_000;
  return from === null || to === null || days <= 0 ? null : Math.floor(((to - from) * 365) / days);
}

const exact = ({ min, max }: Interval): number | null => (min === max ? min : null);

function courseOf(now: Measurement | null, pace: number | null): Trajectory['course'] {
  if (now === null) return 'unknown';
  if (now.verdict === 'met') return 'reached';
  const needed = now.pacePerYear;
  if (now.verdict !== 'not-met' || needed === null || pace === null) return 'unknown';
  if (needed.max !== null && pace >= needed.max) return 'on-course';
  return pace < needed.min ? 'behind' : 'unknown';
}
