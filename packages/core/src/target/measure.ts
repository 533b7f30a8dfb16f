import type { CalendarDate, Instrument, Place, Target } from '@khuyenhoc/schemas';
import type { Interval } from '../quantity/interval.js';
import { judgeShare } from '../quantity/judge-share.js';
import { assertCalendarDate } from '../time/calendar-date.js';
import type { Verdict } from '../verdict/verdict.js';
import { paceTo } from './pace-to.js';
import { type NextMilestone, nextMilestone } from './next-milestone.js';

/** A figure held against a national target. */
export interface TargetFigure {
  /** How many of the base have reached what the target counts. */
  readonly count: Interval;
  readonly base: Interval;
  /** The id of the base that the figure is of; another base than the target's is not comparable. */
  readonly baseId: string;
  /** Where the figure is from; null = the whole country. */
  readonly place: Place | null;
}

/** Why a target and a figure do not go together, or null where they do. */
export type Mismatch = 'target-counts-places' | 'other-base' | 'count-above-base' | null;

/** Where a figure stands against a target. */
export interface Measurement {
  readonly verdict: Verdict;
  readonly next: NextMilestone;
  readonly mismatch: Mismatch;
  /** How many more it takes for the next milestone, with the base as it is. */
  readonly shortfall: Interval | null;
  /** How many more in each year that is left, so as to close the gap evenly. */
  readonly pacePerYear: Interval | null;
}

/**
 * Holds a figure against the milestone that lies ahead. A share of provinces is no target for one
 * province: the verdict is then `not-applicable`, whatever the figure.
 *
 * @param on the day judged
 * @param lawAsOf the day as of which the law is taken
 * @throws {@link KhuyenhocError} `date-invalid`
 * @example
 * measureTarget(target, instrument, figure, '2026-06-30', '2026-06-30').pacePerYear;
 */
export function measureTarget(
  target: Target,
  instrument: Instrument,
  figure: TargetFigure,
  on: CalendarDate,
  lawAsOf: CalendarDate,
): Measurement {
  const next = nextMilestone(
    target,
    instrument,
    assertCalendarDate(on),
    assertCalendarDate(lawAsOf),
  );
  const without = (verdict: Verdict, mismatch: Mismatch = null): Measurement => ({
    verdict,
    next,
    mismatch,
    shortfall: null,
    pacePerYear: null,
  });
  if (!target.localisable && figure.place !== null) {
    return without('not-applicable', 'target-counts-places');
  }
  if (figure.baseId !== target.base) return without('incomparable', 'other-base');
  if (figure.base.max !== null && figure.count.min > figure.base.max) {
    return without('undetermined', 'count-above-base');
  }
  if (next.kind === 'no-rule-in-force') return without('no-rule-in-force');
  if (next.kind === 'unknown') return without('undetermined');
  const { verdict, shortfall } = judgeShare(figure.count, figure.base, next.percent);
  const pacePerYear = paceTo(shortfall, on, next.year);
  return { verdict, next, mismatch: null, shortfall, pacePerYear };
}
