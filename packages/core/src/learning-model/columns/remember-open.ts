/** What follows for a total from `low` to `high` hundredths, by the state of zeros and the place of the context. */
export type Follows = (low: number, high: number, zero: number, place: number) => number;

const SLOTS = 1 << 14;
// Up to these, the four numbers fit into one of 53 bits.
const HUNDREDTHS = 1 << 21;
const PLACES = 1 << 9;

/** Remembers what follows, each in a slot that the next one to fall there takes over. */
export function rememberOpen(follows: Follows): Follows {
  const keys = new Float64Array(SLOTS);
  const found = new Int32Array(SLOTS);
  return (low, high, zero, place) => {
    if (high >= HUNDREDTHS || place >= PLACES) return follows(low, high, zero, place);
    const state = place * 4 + zero;
    // Never 0, which stands for an empty slot: where something is open, high is above low.
    const key = (state * HUNDREDTHS + high) * HUNDREDTHS + low;
    const mixed = Math.imul(low + Math.imul(high, 0x9e3779b1), 0x85ebca6b) + state;
    const slot = (mixed >>> 12) & (SLOTS - 1);
    if (keys[slot] !== key) {
      keys[slot] = key;
      found[slot] = follows(low, high, zero, place);
    }
    return found[slot] as number;
  };
}
