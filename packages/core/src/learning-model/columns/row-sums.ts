import { BLOCK } from './block.js';
import type { Effect } from './effect.js';

// A number of 53 bits holds 33 bits of hundredths and above them the flags of up to 15 effects.
const FLAGS_AT = 2 ** 33;
const EVERY_FOURTH_BIT = 0x11111;
const TOGETHER = 15;

/** An effect as one number, so that adding effects is one addition. */
export const packed = ({ low, flags }: Effect): number => low + flags * FLAGS_AT;

/** What the rows of a block have come to so far. */
export class RowSums {
  /** Packed effects whose flags have not been read yet. */
  readonly sums: Float64Array = new Float64Array(BLOCK);
  readonly spread: Float64Array = new Float64Array(BLOCK);
  readonly flags: Int32Array = new Int32Array(BLOCK);
  #added = 0;

  clear(): void {
    this.sums.fill(0);
    this.spread.fill(0);
    this.flags.fill(0);
    this.#added = 0;
  }

  /** To be called before so many columns are added. */
  adding(columns: number): void {
    if (this.#added + columns > TOGETHER) this.readFlags();
    this.#added += columns;
  }

  /** Takes the flags out of the sums; what is left in them is hundredths of points. */
  readFlags(): void {
    if (this.#added === 0) return;
    const { sums, flags } = this;
    for (let i = 0; i < BLOCK; i++) {
      const sum = sums[i] as number;
      // Cuts off the hundredths; what is left of the sum is small enough for whole numbers of 32 bits.
      const word = (sum * (1 / FLAGS_AT)) | 0;
      sums[i] = sum - word * FLAGS_AT;
      flags[i] =
        (flags[i] as number) |
        ((word | (word >> 1) | (word >> 2) | (word >> 3)) & EVERY_FOURTH_BIT);
    }
    this.#added = 0;
  }
}
