import type { AmountObservation, CountObservation, Observation } from '@khuyenhoc/schemas';
import type { Interval } from '../quantity/interval.js';
import { lastDay } from '../time/last-day.js';
import { checkFigure } from './check-figure.js';
import { checkParts } from './check-parts.js';
import { type BreakLimits, BREAK_LIMITS, compareFigures } from './compare-figures.js';
import type { Figure } from './figure.js';
import { figureOf } from './figure-of.js';
import { CONTRADICTIONS, type Finding, type FindingCode } from './finding.js';

type Counted = CountObservation | AmountObservation;

/**
 * What in these observations cannot be right together: a count above its base, a printed rate that is not
 * the quotient, parts that do not make up their whole, two values for one day, a break in a series. All
 * of them stay as they are; a report names them.
 *
 * @example
 * findContradictions(effectiveOn(observations.observations, '2026-06-30'));
 */
export function findContradictions(
  observations: readonly Observation[],
  limits: BreakLimits = BREAK_LIMITS,
): readonly Finding[] {
  const counted = observations.filter((one) => one.kind === 'count' || one.kind === 'amount');
  const figures = counted.map(figureOf);
  const alone = figures.flatMap((one) => contradictions(checkFigure(one), [one]));
  return [...alone, ...breaks(counted, figures, limits), ...wrongParts(counted)];
}

function breaks(
  counted: readonly Counted[],
  figures: readonly Figure[],
  limits: BreakLimits,
): Finding[] {
  const series = new Map<string, Dated[]>();
  figures.forEach((one, index) => {
    const source = counted[index];
    // Money of different periods is no series of one stock; each of its periods stands alone.
    if (source === undefined || source.kind === 'amount') return;
    const { indicator, stage, base, place, by, measure } = one;
    const code = place?.code ?? '';
    const key = [indicator, stage, base, code, by, measure, source.reading].join('|');
    const list = series.get(key);
    const dated = { figure: one, day: lastDay(one.on) };
    if (list) list.push(dated);
    else series.set(key, [dated]);
  });
  return [...series.values()].flatMap((list) => {
    list.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
    return list.flatMap(({ figure }, index) => {
      const before = list[index - 1]?.figure;
      if (before === undefined) return [];
      return contradictions(compareFigures(before, figure, limits), [before, figure]);
    });
  });
}

interface Dated {
  readonly figure: Figure;
  readonly day: string;
}

function wrongParts(counted: readonly Counted[]): Finding[] {
  const parts = new Map<string, Counted[]>();
  for (const one of counted) {
    if (one.partOf !== undefined) {
      parts.set(one.partOf, [...(parts.get(one.partOf) ?? []), one]);
    }
  }
  return [...parts].flatMap(([id, list]) => {
    const whole = counted.find((one) => one.id === id);
    if (whole === undefined) return [];
    const amounts = list.map((one) => sizeOf(one));
    const fit = checkParts(amounts, sizeOf(whole));
    if (fit !== 'parts-exceed-whole' && fit !== 'parts-below-whole') return [];
    const shown = `${amounts.map(show).join(' + ')} ≠ ${show(sizeOf(whole))}`;
    return [{ code: fit, ids: [id, ...list.map((one) => one.id)], shown }];
  });
}

const sizeOf = (one: Counted): Interval => figureOf(one).count ?? { min: 0, max: null };

function contradictions(codes: readonly FindingCode[], figures: readonly Figure[]): Finding[] {
  return codes
    .filter((code) => CONTRADICTIONS.includes(code))
    .map((code) => ({ code, ids: figures.map((one) => one.id), shown: shownBy(figures) }));
}

/** The numbers themselves: `91/74`, `19000 (2010) → 11588 (2016)`. */
const shownBy = (figures: readonly Figure[]): string =>
  figures
    .map(({ count, outOf, rate, on }) => {
      const of = outOf === null ? '' : `/${show(outOf)}`;
      const printed = rate === null ? '' : ` (${rate.percent}%)`;
      return `${count === null ? '' : show(count)}${of}${printed} [${on}]`;
    })
    .join(' → ');

const show = ({ min, max }: Interval): string =>
  min === max ? String(min) : `${min}–${max ?? '…'}`;
