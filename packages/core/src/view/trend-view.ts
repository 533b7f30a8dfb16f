import type { Words } from '../language/language.js';
import { formatInterval, formatPercent } from '../quantity/format.js';
import { formatRate } from '../quantity/format-rate.js';
import type { DatedFigure, Trajectory } from '../target/trajectory.js';
import { yearOf } from '../time/calendar-date.js';
import { verdictWords } from '../verdict/verdict-words.js';
import type { Verdict } from '../verdict/verdict.js';
import { inBoth } from './in-both.js';
import type { View, ViewFrame } from './view.js';

/** One year of a series; what no text or figure gives is null. */
export interface TrendYear {
  readonly year: number;
  readonly percent: number | null;
  readonly rate: Words | null;
  readonly figure: Words | null;
  readonly milestone: number | null;
  readonly milestoneWords: Words | null;
  readonly verdict: Verdict | null;
  readonly verdictWords: Words | null;
}

/** From this year on figures are counted in another way, so they do not continue the series. */
export interface MethodBreak {
  readonly year: number;
  readonly words: Words;
}

/** Shares by year against milestones (diễn biến qua các năm), for `<kh-trend>`. */
export interface TrendView extends View<'trend-view'> {
  readonly years: readonly TrendYear[];
  readonly breaks: readonly MethodBreak[];
}

/**
 * Says what a page shows of a series of figures. Of two figures in a year the later one stands; one that
 * is known only in part is in the table and not on the line.
 *
 * @param figures those that `trajectory` was made of
 * @example
 * trendView(frame, figures, trajectory(target, instrument, figures, on, on), []);
 */
export function trendView(
  frame: ViewFrame,
  figures: readonly DatedFigure[],
  { milestones }: Pick<Trajectory, 'milestones'>,
  breaks: readonly MethodBreak[],
): TrendView {
  const byYear = new Map<number, DatedFigure>();
  for (const figure of [...figures].sort((a, b) => (a.on < b.on ? -1 : 1))) {
    byYear.set(yearOf(figure.on), figure);
  }
  const all = new Set([...byYear.keys(), ...milestones.map((one) => one.year)]);
  const years = [...all]
    .sort((a, b) => a - b)
    .map((year): TrendYear => {
      const figure = byYear.get(year) ?? null;
      const goal = milestones.find((one) => one.year === year) ?? null;
      const percent = goal?.percent ?? null;
      const judged = goal && goal.verdict !== 'not-applicable' ? goal.verdict : null;
      return {
        year,
        ...(figure ? reached(figure, percent) : { percent: null, rate: null, figure: null }),
        milestone: percent,
        milestoneWords:
          percent === null ? null : inBoth((language) => formatPercent(percent, language)),
        verdict: judged,
        verdictWords: judged && inBoth((language) => verdictWords(judged, language)),
      };
    });
  return { kind: 'trend-view', ...frame, years, breaks };
}

function reached(
  { count, base }: DatedFigure,
  milestone: number | null,
): Pick<TrendYear, 'percent' | 'rate' | 'figure'> {
  const figure = inBoth(
    (language) => `${formatInterval(count, language)}/${formatInterval(base, language)}`,
  );
  if (count.min !== count.max || base.min !== base.max || base.min < 1) {
    return { percent: null, rate: null, figure };
  }
  return {
    percent: (count.min / base.min) * 100,
    rate: inBoth((language) => formatRate(count.min, base.min, milestone ?? 100, language)),
    figure,
  };
}
