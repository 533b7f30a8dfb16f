import { BLOCK } from './block.js';
import type { Effect } from './effect.js';

// A number of 53 bits holds 35 bits of hundredths and above them the flags of up to seven effects.
const FLAGS_AT = 2 ** 35;
const EVERY_THIRD_BIT = 0o111111;
const TOGETHER = 7;

/** An effect as one number, so that adding effects is one addition. */
export const packed = ({ low, flags }: Effect): number => low + flags * FLAGS_AT;

/** What the rows of a block have come to so far. */
export class RowSums {
  /** Packed effects whose flags have not been read yet. */
  readonly sums: Float64Array = new Float64Array(BLOCK);
  readonly spread: Float64Array = new Float64Array(BLOCK);
  readonly flags: Int32Array = new Int32Array(BLOCK);
  /** The flags that some row of the block has. */
  anywhere = 0;
  #added = 0;

  clear(): void {
    this.sums.fill(0);
    this.spread.fill(0);
    this.flags.fill(0);
    this.anywhere = 0;
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
    let anywhere = 0;
    for (let i = 0; i < BLOCK; i++) {
      const sum = sums[i] as number;
      // Cuts off the hundredths; what is left of the sum is small enough for whole numbers of 32 bits.
      const word = (sum * (1 / FLAGS_AT)) | 0;
      sums[i] = sum - word * FLAGS_AT;
      const row = (flags[i] as number) | ((word | (word >> 1) | (word >> 2)) & EVERY_THIRD_BIT);
      flags[i] = row;
      anywhere |= row;
    }
    this.anywhere = anywhere;
    this.#added = 0;
  }
}
