const PARTS = 256;
/** How full a part may be. */
const FULL = 0.85;

/**
 * Remembers keys with the row they first stood in, in about 16 bytes each: 64 bits of hash rather than the
 * text. Two different keys out of a million share them with a chance of 1 in 30 million. It is kept in many
 * small parts, so that growing one never needs room for all twice.
 */
export class SeenKeys {
  readonly #parts = Array.from({ length: PARTS }, () => new Part());

  /** The row in which the key stood before; 0 where it is new (and now remembered with `row`, from 1). */
  add(key: string, row: number): number {
    let [low, high] = [0x811c9dc5, 0x9747b28c];
    for (let at = 0; at < key.length; at += 1) {
      const code = key.charCodeAt(at);
      low = Math.imul(low ^ code, 0x01000193);
      high = Math.imul(high ^ code, 0x5bd1e995);
      high ^= high >>> 13;
    }
    return this.#parts[(high >>> 24) % PARTS]?.put(low >>> 0, high >>> 0, row) ?? 0;
  }
}

/** An open table of three numbers a slot: both halves of the hash, and the row. */
class Part {
  #slots = new Uint32Array(3 * 32);
  #size = 32;
  #count = 0;

  put(low: number, high: number, row: number): number {
    if (this.#count >= this.#size * FULL) this.#grow();
    const slots = this.#slots;
    // The multiplication spreads the low bits, which are weak on their own.
    let at = (Math.imul(low ^ high, 0x9e3779b1) >>> 0) % this.#size;
    for (; slots[3 * at + 2] !== 0; at = at + 1 === this.#size ? 0 : at + 1) {
      if (slots[3 * at] === low && slots[3 * at + 1] === high) return slots[3 * at + 2] ?? 0;
    }
    slots[3 * at] = low;
    slots[3 * at + 1] = high;
    slots[3 * at + 2] = row;
    this.#count += 1;
    return 0;
  }

  #grow(): void {
    const old = this.#slots;
    this.#size = Math.ceil(this.#size * 1.5);
    this.#slots = new Uint32Array(3 * this.#size);
    this.#count = 0;
    for (let at = 0; at < old.length; at += 3) {
      if (old[at + 2] !== 0) this.put(old[at] ?? 0, old[at + 1] ?? 0, old[at + 2] ?? 0);
    }
  }
}
