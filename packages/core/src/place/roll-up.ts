import type { Place, PlaceEdition } from '@khuyenhoc/schemas';
import type { Interval } from '../quantity/interval.js';
import { origins, placeKey } from './origins.js';
import { mergeSummaries, type Merged, type Summary } from './summary.js';

/** What is known of a whole from the parts that have reported. */
export interface RollUp {
  /** Exact once every part has reported, else only lower bounds. */
  readonly counts: Readonly<Record<string, Interval>>;
  /** How many of the units that make up the whole are covered; `of: null` = the list is not complete. */
  readonly coverage: { readonly covered: number; readonly of: number | null };
  /** Those that are not. */
  readonly missing: readonly Place[];
}

export type RolledUp =
  | { readonly ok: true; readonly rollUp: RollUp }
  | Extract<Merged, { ok: false }>
  | { readonly ok: false; readonly code: 'outside'; readonly places: readonly Place[] };

/**
 * Adds up the summaries of places that lie in `whole`, which may be of a later edition: figures of old
 * Hà Giang and old Tuyên Quang make up the Tuyên Quang of today. What has not reported leaves the
 * counts as lower bounds.
 *
 * @param summaries at least one
 */
export function rollUp(
  editions: readonly PlaceEdition[],
  whole: Place,
  summaries: readonly [Summary, ...Summary[]],
): RolledUp {
  return rollUpParts(editions, origins(editions, whole), summaries);
}

/** The same for the whole country, as one edition of the list of provinces has it. */
export function rollUpNation(
  editions: readonly PlaceEdition[],
  edition: PlaceEdition,
  summaries: readonly [Summary, ...Summary[]],
): RolledUp {
  const provinces = edition.units.map(({ code }) => ({ code, edition: edition.id }));
  const parts = provinces.flatMap((one) => origins(editions, one));
  return rollUpParts(editions, parts, summaries);
}

function rollUpParts(
  editions: readonly PlaceEdition[],
  parts: readonly Place[],
  summaries: readonly [Summary, ...Summary[]],
): RolledUp {
  const inside = new Set(parts.map(placeKey));
  const outside = summaries
    .flatMap((one) => one.places)
    .filter((one) => {
      // A place that no edition knows has no origins.
      const own = origins(editions, one);
      return own.length === 0 || !own.every((part) => inside.has(placeKey(part)));
    });
  if (outside.length > 0) return { ok: false, code: 'outside', places: outside };
  const twice = summaries.flatMap(({ places }) => namedTwice(editions, places));
  if (twice.length > 0) return { ok: false, code: 'overlap', places: twice };

  let [sum] = summaries;
  for (const summary of summaries.slice(1)) {
    const merged = mergeSummaries(editions, sum, summary);
    if (!merged.ok) return merged;
    sum = merged.summary;
  }
  const covered = new Set(sum.places.flatMap((one) => origins(editions, one)).map(placeKey));
  const missing = parts.filter((part) => !covered.has(placeKey(part)));
  const counts = Object.entries(sum.counts).map(
    ([name, min]) => [name, { min, max: missing.length === 0 ? min : null }] as const,
  );
  return {
    ok: true,
    rollUp: {
      counts: Object.fromEntries(counts),
      coverage: { covered: parts.length - missing.length, of: parts.length },
      missing,
    },
  };
}

/** Places that share territory with one that stands before them. */
function namedTwice(editions: readonly PlaceEdition[], places: readonly Place[]): readonly Place[] {
  const covered = new Set<string>();
  return places.filter((place) => {
    const own = origins(editions, place).map(placeKey);
    const again = own.some((one) => covered.has(one));
    for (const one of own) covered.add(one);
    return again;
  });
}
