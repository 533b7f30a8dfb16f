import { BLOCK } from './block.js';
import type { ColumnAdder } from './adder.js';
import type { RowSums } from './row-sums.js';
import type { RowContexts } from './row-contexts.js';

/** Adds a column whose effects depend on the context that a row stands in. */
export function inContext(
  { contexts }: RowContexts,
  make: (place: number) => ColumnAdder,
): (sums: RowSums, places: Uint16Array, start: number, end: number) => void {
  if (contexts.length === 1) {
    const add = make(0);
    return (sums, _places, start, end) => add(sums, start, end);
  }
  const adders: (ColumnAdder | undefined)[] = [];
  const chosen = new Uint8Array(BLOCK);
  return (sums, places, start, end) => {
    contexts.forEach((_, place) => {
      let here = 0;
      for (let i = 0; i < end - start; i++) {
        chosen[i] = places[i] === place ? 1 : 0;
        here += chosen[i] as number;
      }
      if (here === 0) return;
      const add = (adders[place] ??= make(place));
      add(sums, start, end, here === end - start ? undefined : chosen);
    });
  };
}
