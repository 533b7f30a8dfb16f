/** Answers of one that is assessed: whole percentages, and two preconditions. */
export type Rec<Value = number, Fact = boolean> = {
  readonly c1: Value;
  readonly c2: Value;
  readonly c3: Value;
  readonly c4: Value;
  readonly c5: Value;
  readonly c6: Value;
  readonly c7: Value;
  readonly c8: Value;
  readonly c9: Value;
  readonly c10: Value;
  readonly p1: Fact;
  readonly p2: Fact;
};

/** One in which answers may be missing. */
export type OpenRec = Rec<number | null, boolean | null>;

/** Pseudo-random numbers from 0 to 1, the same for the same seed (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Records around a level of their own, so that about half meet the criteria. */
export function makeRecords(count: number, seed: number): readonly Rec[] {
  const next = random(seed);
  return Array.from({ length: count }, () => {
    const level = 55 + next() * 45;
    const value = () => Math.max(0, Math.min(100, Math.round(level + (next() - 0.4) * 60)));
    const fact = () => next() < 0.96;
    return {
      c1: value(),
      c2: value(),
      c3: value(),
      c4: value(),
      c5: value(),
      c6: value(),
      c7: value(),
      c8: value(),
      c9: value(),
      c10: value(),
      p1: fact(),
      p2: fact(),
    };
  });
}

/** The same records, each answer of them missing with a chance of one in ten. */
export function withUnknowns(records: readonly Rec[], seed: number): readonly OpenRec[] {
  const next = random(seed);
  const lose = <Value>(value: Value): Value | null => (next() < 0.1 ? null : value);
  return records.map((one) => ({
    c1: lose(one.c1),
    c2: lose(one.c2),
    c3: lose(one.c3),
    c4: lose(one.c4),
    c5: lose(one.c5),
    c6: lose(one.c6),
    c7: lose(one.c7),
    c8: lose(one.c8),
    c9: lose(one.c9),
    c10: lose(one.c10),
    p1: lose(one.p1),
    p2: lose(one.p2),
  }));
}
