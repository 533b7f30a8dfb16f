/** Slots of a page; each is three numbers: both halves of the hash, and the row. */
const SLOTS = 256;
/** How full a page gets before it is split: short ways to search, little room lost. */
const FULL = 208;

interface Page {
  readonly slots: Uint32Array;
  /** How many leading bits of the hash its keys share. */
  depth: number;
  count: number;
}

const newPage = (depth: number): Page => ({
  slots: new Uint32Array(3 * SLOTS),
  depth,
  count: 0,
});

/**
 * Remembers keys with the row they first stood in, in some 18 bytes each: 64 bits of hash rather than the
 * text. Two different keys out of a million share them with a chance of 1 in 30 million. Pages that are full
 * split in two (extendible hashing), so that growing never needs room for all twice.
 */
export class SeenKeys {
  #bits = 0;
  #pages: Page[] = [newPage(0)];

  /** The row in which the key stood before; 0 where it is new (and now remembered with `row`, from 1). */
  add(key: string, row: number): number {
    let [low, high] = [0x811c9dc5, 0x9747b28c];
    for (let at = 0; at < key.length; at += 1) {
      const code = key.charCodeAt(at);
      low = Math.imul(low ^ code, 0x01000193);
      high = Math.imul(high ^ code, 0x5bd1e995);
      high ^= high >>> 13;
    }
    // The last step spreads the leading bits, by which pages are found.
    high = Math.imul(high ^ (high >>> 15), 0x2c1b3c6d);
    low >>>= 0;
    high >>>= 0;
    for (;;) {
      const page = this.#pages[this.#bits === 0 ? 0 : high >>> (32 - this.#bits)];
      if (page === undefined) return 0;
      const before = put(page, low, high, row);
      if (before !== null) return before;
      this.#split(page);
    }
  }

  #split(full: Page): void {
    if (full.depth === this.#bits) {
      this.#pages = this.#pages.flatMap((page) => [page, page]);
      this.#bits += 1;
    }
    const depth = full.depth + 1;
    const halves = [newPage(depth), newPage(depth)] as const;
    for (let at = 0; at < full.slots.length; at += 3) {
      const low = full.slots[at] ?? 0;
      const high = full.slots[at + 1] ?? 0;
      const row = full.slots[at + 2] ?? 0;
      if (row !== 0) put((high >>> (32 - depth)) & 1 ? halves[1] : halves[0], low, high, row);
    }
    this.#pages.forEach((page, index) => {
      if (page !== full) return;
      this.#pages[index] = (index >>> (this.#bits - depth)) & 1 ? halves[1] : halves[0];
    });
  }
}

/** The row of a key, 0 where it was new, null where the page is full. */
function put(page: Page, low: number, high: number, row: number): number | null {
  const { slots } = page;
  let at = (Math.imul(low, 0x9e3779b1) >>> 24) % SLOTS;
  for (; slots[3 * at + 2] !== 0; at = (at + 1) % SLOTS) {
    if (slots[3 * at] === low && slots[3 * at + 1] === high) return slots[3 * at + 2] ?? 0;
  }
  // 32 bits can be shared by no more pages than this.
  if (page.count >= FULL && page.depth < 30) return null;
  slots[3 * at] = low;
  slots[3 * at + 1] = high;
  slots[3 * at + 2] = row;
  page.count += 1;
  return 0;
}
