/** Finds the number that a text was put under. */
export interface TextTable {
  readonly get: (text: string) => number | undefined;
  readonly set: (text: string, value: number) => void;
}

const LANES = 3;

/**
 * A table from texts to whole numbers in flat memory, about 25 bytes a text: of a million voucher
 * numbers a `Map` would keep every letter. A text is known by 64 bits, so two that differ are taken for
 * one about once in thirty million ledgers of a million entries; it would be refused, never lost.
 */
export function newTextTable(): TextTable {
  let slots = new Uint32Array(1024 * LANES);
  let used = 0;
  let low = 0;
  let high = 0;

  function hash(text: string): void {
    low = 0x811c9dc5;
    high = 0x9747b28c;
    for (let index = 0; index < text.length; index++) {
      const code = text.charCodeAt(index);
      low = Math.imul(low ^ code, 0x01000193);
      high = Math.imul((high ^ code) + 0x7ed55d16, 0x5bd1e995);
      high ^= high >>> 15;
    }
    low >>>= 0;
    high >>>= 0;
  }

  /** The place of the text that was hashed last, or the empty place where it belongs. */
  function find(): number {
    const places = slots.length / LANES;
    let place = (low ^ (high >>> 7)) & (places - 1);
    for (;;) {
      const at = place * LANES;
      if (slots[at + 2] === 0 || (slots[at] === low && slots[at + 1] === high)) return at;
      place = (place + 1) & (places - 1);
    }
  }

  function grow(): void {
    const old = slots;
    slots = new Uint32Array(old.length * 2);
    for (let at = 0; at < old.length; at += LANES) {
      if (old[at + 2] === 0) continue;
      low = old[at] ?? 0;
      high = old[at + 1] ?? 0;
      slots.set([low, high, old[at + 2] ?? 0], find());
    }
  }

  return {
    get: (text) => {
      hash(text);
      const value = slots[find() + 2] ?? 0;
      return value === 0 ? undefined : value - 1;
    },
    set: (text, value) => {
      if ((used + 1) * LANES * 2 > slots.length) grow();
      hash(text);
      const at = find();
      if (slots[at + 2] === 0) used += 1;
      slots.set([low, high, value + 1], at);
    },
  };
}
