/**
 * Remembers keys with the row they first stood in, in about 24 bytes each: 64 bits of hash rather than the
 * text. Two different keys out of a million share them with a chance of 1 in 30 million.
 */
export class SeenKeys {
  #slots = new Uint32Array(3 * 1024);
  #size = 1024;
  #count = 0;

  /** The row in which the key stood before; 0 where it is new (and now remembered with `row`, from 1). */
  add(key: string, row: number): number {
    if (this.#count * 10 > this.#size * 7) this.#grow();
    let [low, high] = [0x811c9dc5, 0x9747b28c];
    for (let at = 0; at < key.length; at += 1) {
      const code = key.charCodeAt(at);
      low = Math.imul(low ^ code, 0x01000193);
      high = Math.imul(high ^ code, 0x5bd1e995);
      high ^= high >>> 13;
    }
    return this.#put(low >>> 0, high >>> 0, row);
  }

  #put(low: number, high: number, row: number): number {
    const slots = this.#slots;
    // FNV's low bits are weak on their own.
    let at = ((low ^ high) >>> 0) % this.#size;
    while (slots[3 * at + 2] !== 0) {
      if (slots[3 * at] === low && slots[3 * at + 1] === high) return slots[3 * at + 2] ?? 0;
      at = at + 1 === this.#size ? 0 : at + 1;
    }
    slots[3 * at] = low;
    slots[3 * at + 1] = high;
    slots[3 * at + 2] = row;
    this.#count += 1;
    return 0;
  }

  #grow(): void {
    const old = this.#slots;
    this.#size *= 2;
    this.#slots = new Uint32Array(3 * this.#size);
    this.#count = 0;
    for (let at = 0; at < old.length; at += 3) {
      if (old[at + 2] !== 0) this.#put(old[at] ?? 0, old[at + 1] ?? 0, old[at + 2] ?? 0);
    }
  }
}
