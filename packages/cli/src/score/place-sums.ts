import type { PlaceCounts } from './engine.js';

type Place = PlaceCounts['place'];

/** Counts of places, added up. */
export class PlaceSums {
  readonly #sums = new Map<
    string,
    { readonly place: Place; readonly counts: Record<string, number> }
  >();

  add(place: Place, counts: Readonly<Record<string, number>>): void {
    const key = JSON.stringify(place);
    const sum = this.#sums.get(key);
    if (sum === undefined) {
      this.#sums.set(key, { place, counts: { ...counts } });
      return;
    }
    for (const [name, count] of Object.entries(counts)) {
      sum.counts[name] = (sum.counts[name] ?? 0) + count;
    }
  }

  /** In the order of their codes; where none was given stands last. */
  places(): readonly PlaceCounts[] {
    return [...this.#sums.values()].sort((a, b) => compare(a.place, b.place));
  }
}

function compare(a: Place, b: Place): number {
  for (const [i, one] of a.entries()) {
    const other = b[i] ?? null;
    if (one === other) continue;
    if (one === null) return 1;
    if (other === null) return -1;
    return one < other ? -1 : 1;
  }
  return 0;
}
