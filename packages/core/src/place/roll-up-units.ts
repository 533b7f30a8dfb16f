import type { CalendarDate, Place, PlaceEdition, PlaceList } from '@khuyenhoc/schemas';
import { placeKey } from './origins.js';
import { mergeCounts } from './merge-counts.js';
import type { RollUp } from './roll-up.js';
import type { Summary } from './summary.js';
import { leavesOf } from './unit-tree.js';

/** The roll-up, or why there can be none. */
export type RolledUpUnits =
  | { readonly ok: true; readonly rollUp: RollUp }
  | {
      readonly ok: false;
      readonly code: 'overlap' | 'outside' | 'other-edition';
      readonly places: readonly Place[];
    }
  | { readonly ok: false; readonly code: 'other-rules' | 'other-counts' | 'too-large' };

/**
 * Adds up the summaries of communes, districts and provinces of one edition: from the commune to the
 * district (until 30 June 2025), the province and the nation. A summary of a district or province stands
 * for all of its communes; one that shares a commune with another is refused.
 *
 * Old communes do not in general add up to new ones, so summaries of another edition are refused here;
 * whole provinces of two editions add up by `rollUp`.
 *
 * @param whole code of a province or district; null = all provinces of `edition`
 * @param day on which the units must exist
 */
export function rollUpUnits(
  edition: PlaceEdition,
  list: PlaceList,
  whole: string | null,
  summaries: readonly [Summary, ...Summary[]],
  day: CalendarDate,
): RolledUpUnits {
  const roots = whole === null ? edition.units.map((unit) => unit.code) : [whole];
  const parts = roots.flatMap((code) => leavesOf(list, code, day));
  const inside = new Set(parts.map(placeKey));
  const covered = new Set<string>();
  for (const place of summaries.flatMap((one) => one.places)) {
    if (place.edition !== list.edition) {
      return { ok: false, code: 'other-edition', places: [place] };
    }
    const leaves = leavesOf(list, place.code, day).map(placeKey);
    if (!leaves.every((leaf) => inside.has(leaf))) {
      return { ok: false, code: 'outside', places: [place] };
    }
    if (leaves.some((leaf) => covered.has(leaf))) {
      return { ok: false, code: 'overlap', places: [place] };
    }
    for (const leaf of leaves) covered.add(leaf);
  }
  const counts = mergeCounts(summaries);
  if (typeof counts === 'string') return { ok: false, code: counts };
  const missing = parts.filter((part) => !covered.has(placeKey(part)));
  const known = list.complete && missing.length === 0;
  const bounds = Object.entries(counts).map(
    ([name, min]) => [name, { min, max: known ? min : null }] as const,
  );
  return {
    ok: true,
    rollUp: {
      counts: Object.fromEntries(bounds),
      coverage: { covered: covered.size, of: list.complete ? parts.length : null },
      missing,
    },
  };
}
