import type { Place, PlaceEdition } from '@khuyenhoc/schemas';
import { origins, placeKey } from './origins.js';

/**
 * Counts of one or several places, made by one set of rules: all that a place has to send. Nothing in it
 * is about a person.
 */
export interface Summary {
  /** Names the rules that the counts were made by; only equal ones merge. */
  readonly rules: string;
  readonly places: readonly Place[];
  readonly counts: Readonly<Record<string, number>>;
}

/** The summary of both, or why they cannot be one. */
export type Merged =
  | { readonly ok: true; readonly summary: Summary }
  | { readonly ok: false; readonly code: 'overlap'; readonly places: readonly Place[] }
  | { readonly ok: false; readonly code: 'other-rules' | 'other-counts' | 'too-large' };

/**
 * Merges two summaries by adding their counts; order and grouping do not matter. Refused where they
 * share territory, also across editions, were made by different rules, or count different things.
 */
export function mergeSummaries(editions: readonly PlaceEdition[], a: Summary, b: Summary): Merged {
  if (a.rules !== b.rules) return { ok: false, code: 'other-rules' };
  const names = Object.keys(a.counts).sort();
  if (names.join() !== Object.keys(b.counts).sort().join()) {
    return { ok: false, code: 'other-counts' };
  }
  const covered = new Set(a.places.flatMap((one) => origins(editions, one)).map(placeKey));
  const twice = b.places.filter((one) =>
    origins(editions, one).some((origin) => covered.has(placeKey(origin))),
  );
  if (twice.length > 0) return { ok: false, code: 'overlap', places: twice };
  const counts = names.map(
    (name) => [name, (a.counts[name] ?? 0) + (b.counts[name] ?? 0)] as const,
  );
  if (counts.some(([, value]) => !Number.isSafeInteger(value))) {
    return { ok: false, code: 'too-large' };
  }
  const places = [...a.places, ...b.places].sort((one, other) =>
    placeKey(one) < placeKey(other) ? -1 : 1,
  );
  return { ok: true, summary: { rules: a.rules, places, counts: Object.fromEntries(counts) } };
}
