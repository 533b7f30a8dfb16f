import type { AssessmentContext } from '../answer/answer.js';
import type { ColumnContext, NumberColumn, RowRange } from './column.js';

/** The different contexts that rows stand in, and which of them each row does. */
export interface RowContexts {
  readonly contexts: readonly AssessmentContext[];
  /** Writes the place in `contexts` of the rows from `start` up to `end`. */
  readonly read: (out: Uint16Array, start: number, end: number) => void;
}

const FACTS = [false, true, null] as const;

/** Works out the contexts of rows. A row of which one kind of unit is not known has no known kinds. */
export function rowContexts(columns: ColumnContext, { from, to }: RowRange): RowContexts {
  const { circumstances = {}, unitKinds, goal, periodTo, lawAsOf } = columns;
  const common = { goal, periodTo, lawAsOf };
  const facts = Object.entries(circumstances);
  const kinds = Object.entries(unitKinds ?? {});
  const named = [...facts, ...kinds].map(([, column]) => column);
  if (named.length === 0) return { contexts: [common], read: (out) => out.fill(0) };

  const contexts: AssessmentContext[] = [];
  const places = new Map<string, number>();
  const contextOf = (row: number): AssessmentContext => {
    const states = named.map((column) => FACTS[factOf(column, row)] ?? null);
    const known = states.slice(facts.length);
    const open = unitKinds === undefined || known.includes(null);
    return {
      ...common,
      circumstances: Object.fromEntries(facts.map(([id], i) => [id, states[i] ?? null])),
      unitKinds: open ? null : kinds.map(([id]) => id).filter((_, i) => known[i]),
    };
  };
  const all = new Uint16Array(to - from);
  for (let row = from; row < to; row++) {
    let key = '';
    for (const column of named) key += String(factOf(column, row));
    let place = places.get(key);
    if (place === undefined) {
      place = contexts.push(contextOf(row)) - 1;
      places.set(key, place);
    }
    all[row - from] = place;
  }
  return { contexts, read: (out, start, end) => out.set(all.subarray(start - from, end - from)) };
}

/** 0 no, 1 yes, 2 not known. */
function factOf({ values, unknown }: NumberColumn, row: number): 0 | 1 | 2 {
  const value = values[row];
  if (value === unknown) return 2;
  return value === 1 ? 1 : value === 0 ? 0 : 2;
}
