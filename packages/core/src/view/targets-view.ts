import type { CalendarDate, Instrument, Stage, Target } from '@khuyenhoc/schemas';
import type { Share } from '../chart/share-bar.js';
import type { Words } from '../language/language.js';
import { formatInterval, formatPercent } from '../quantity/format.js';
import { formatRate } from '../quantity/format-rate.js';
import type { Interval } from '../quantity/interval.js';
import { stageWords } from '../report/stage-words.js';
import { measureTarget, type Measurement, type TargetFigure } from '../target/measure.js';
import { measurementWords } from '../target/measurement-words.js';
import type { Verdict } from '../verdict/verdict.js';
import { verdictWords } from '../verdict/verdict-words.js';
import { inBoth, linesInBoth } from './in-both.js';
import type { View, ViewFrame } from './view.js';

/** One target (chỉ tiêu) with the figure held against it. */
export interface TargetsRow {
  readonly title: Words;
  /** Base and stage in words: a rate without them says nothing. */
  readonly of: Words;
  /** The share in per cent for drawing; null where no bound is known. */
  readonly share: Share | null;
  /** The share in words, never rounded up to a milestone that was missed; null = not exact. */
  readonly rate: Words | null;
  /** Count and base in words. */
  readonly figure: Words;
  readonly milestone: number | null;
  readonly milestoneWords: Words;
  readonly verdict: Verdict | null;
  readonly verdictWords: Words;
  /** Why there is no plain verdict, or what it would take; empty where nothing is missing. */
  readonly notes: readonly Words[];
}

/** Rates against milestones (kết quả so với chỉ tiêu), for `<kh-targets>`. */
export interface TargetsView extends View<'targets-view'> {
  readonly rows: readonly TargetsRow[];
}

/** A figure with the target it is held against and the name of its base. */
export interface TargetsEntry {
  readonly target: Target;
  readonly instrument: Instrument;
  readonly figure: TargetFigure;
  readonly base: Words;
}

/**
 * Holds figures against national targets and says all that a page shows of it.
 *
 * @throws {@link KhuyenhocError} `date-invalid`
 * @example
 * const view = targetsView(frame, entries, '2026-06-30', '2026-06-30');
 * view.rows[0]?.rate?.vi; // '59,9%'
 */
export function targetsView(
  frame: ViewFrame,
  entries: readonly TargetsEntry[],
  on: CalendarDate,
  lawAsOf: CalendarDate,
): TargetsView {
  const rows = entries.map((entry): TargetsRow => {
    const { target, instrument, figure, base } = entry;
    const measured = measureTarget(target, instrument, figure, on, lawAsOf);
    const percent = measured.next.kind === 'known' ? measured.next.percent : null;
    return {
      title: target.title,
      of: inBoth((language) => {
        const counted = target.stage === null ? '' : `; ${stagePhrase(target.stage, language)}`;
        return `${language === 'vi' ? 'trên' : 'of'} ${base[language]}${counted}`;
      }),
      share: shareOf(figure),
      rate: rateOf(figure, percent),
      figure: inBoth(
        (language) =>
          `${formatInterval(figure.count, language)}/${formatInterval(figure.base, language)}`,
      ),
      milestone: percent,
      milestoneWords: inBoth((language) => milestoneWords(measured, language)),
      verdict: measured.verdict,
      verdictWords: inBoth((language) => verdictWords(measured.verdict, language)),
      notes: notesOf(target, measured),
    };
  });
  return { kind: 'targets-view', ...frame, rows };
}

const stagePhrase = (stage: Stage, language: 'vi' | 'en'): string =>
  `${language === 'vi' ? 'tính số' : 'counted:'} ${stageWords(stage, language)}`;

/** Bounds of the share in per cent; a base of which nothing is known gives none. */
function shareOf({ count, base }: TargetFigure): Share | null {
  if (base.max === null || base.min <= 0) return null;
  const most = count.max === null ? 100 : (count.max / base.min) * 100;
  return { min: (count.min / base.max) * 100, max: Math.min(100, most) };
}

function rateOf({ count, base }: TargetFigure, percent: number | null): Words | null {
  const exact = (one: Interval) => one.min === one.max;
  if (!exact(count) || !exact(base) || base.min < 1) return null;
  return inBoth((language) => formatRate(count.min, base.min, percent ?? 100, language));
}

function milestoneWords({ next }: Measurement, language: 'vi' | 'en'): string {
  if (next.kind === 'known') return `${formatPercent(next.percent, language)} (${next.year})`;
  return next.kind === 'unknown' ? `– (${next.year})` : '–';
}

/** The lines of {@link measurementWords} behind title, verdict and a known milestone. */
function notesOf(target: Target, measured: Measurement): readonly Words[] {
  const notes = linesInBoth((language) => measurementWords(target, measured, language).slice(2));
  return measured.next.kind === 'known'
    ? notes.filter((_, index) => index !== (measured.mismatch === null ? 0 : 1))
    : notes;
}
