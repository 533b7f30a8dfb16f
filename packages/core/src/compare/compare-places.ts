import type { CalendarDate, CountObservation, Observation } from '@khuyenhoc/schemas';
import type { Words } from '../language/language.js';
import { effectiveOn } from '../observation/effective.js';
import { placeKey } from '../place/origins.js';
import type { CompareColumn, CompareView } from '../view/compare-view.js';
import type { ViewFrame } from '../view/view.js';
import { commonDay } from './common-day.js';
import { compareNotes } from './compare-notes.js';
import { comparedCell } from './compared-cell.js';
import type { ComparedPlace, CompareMeasure } from './measure.js';

const RATE: Words = { vi: 'Tỷ lệ', en: 'Rate' };

/**
 * Puts places side by side (so sánh xã, tỉnh): for each measure the count, what it is out of and the rate, cut
 * and not rounded, so that none is shown as reached that is not. A place without a figure has a gap, and so
 * has one whose figure is of another base, stage, kind or day; the lines above the table name them and
 * say how many places are compared.
 *
 * @param name what the first column names: Xã, Tỉnh
 * @param places all that should be there, also those that sent nothing; of one edition
 * @example
 * comparePlaces(frame, { vi: 'Xã', en: 'Commune' }, measures, places, figures, '2026-06-30').rows;
 */
export function comparePlaces(
  frame: ViewFrame,
  name: Words,
  measures: readonly CompareMeasure[],
  places: readonly ComparedPlace[],
  observations: readonly Observation[],
  on: CalendarDate,
): CompareView {
  const counts = effectiveOn(observations, on).filter((one) => one.kind === 'count');
  const parts = measures.map((measure) => {
    const figures = counts.filter((one) => one.indicator === measure.indicator);
    const day = commonDay(measure, figures);
    const byPlace = groupByPlace(figures);
    const cells = places.map(({ place }) =>
      comparedCell(measure, byPlace.get(placeKey(place)) ?? [], day),
    );
    const rated = cells.some((one) => one.kind === 'figure' && one.outOf !== null);
    const columns: readonly CompareColumn[] = [
      { label: measure.label, form: 'count' },
      ...(rated
        ? ([
            { label: measure.base, form: 'count' },
            { label: RATE, form: 'percent' },
          ] as const)
        : []),
    ];
    const rows = cells.map((cell): readonly (number | null)[] => {
      if (cell.kind !== 'figure') return columns.map(() => null);
      const { count, outOf } = cell;
      return rated ? [count, outOf, rateOf(count, outOf)] : [count];
    });
    return { columns, rows, notes: compareNotes(measure, day, places, cells) };
  });
  return {
    kind: 'compare-view',
    ...frame,
    lines: [...frame.lines, ...parts.flatMap((part) => part.notes)],
    name,
    columns: parts.flatMap((part) => part.columns),
    rows: places.map((one, index) => [
      one.name,
      ...parts.flatMap((part) => part.rows[index] ?? []),
    ]),
  };
}

/** In tenths of a per cent, cut; null where there is no base. */
const rateOf = (count: number, outOf: number | null): number | null =>
  outOf === null || outOf === 0 ? null : Number((BigInt(count) * 1000n) / BigInt(outOf)) / 10;

function groupByPlace(
  figures: readonly CountObservation[],
): ReadonlyMap<string, readonly CountObservation[]> {
  const groups = new Map<string, CountObservation[]>();
  for (const one of figures) {
    if (one.place === null) continue;
    const key = placeKey(one.place);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}
