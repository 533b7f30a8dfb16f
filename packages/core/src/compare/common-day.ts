import type { CountObservation, PartialDate } from '@khuyenhoc/schemas';
import { misfit } from './compared-cell.js';
import type { CompareMeasure } from './measure.js';

/** The cut-off that most comparable figures have, the later one of two; null where there is no figure. */
export function commonDay(
  measure: CompareMeasure,
  figures: readonly CountObservation[],
): PartialDate | null {
  const days = new Map<PartialDate, number>();
  for (const one of figures) {
    if (misfit(measure, one, null) === null) days.set(one.on, (days.get(one.on) ?? 0) + 1);
  }
  const [most] = [...days].sort(([a, one], [b, other]) => other - one || (a < b ? 1 : -1));
  return most?.[0] ?? null;
}
