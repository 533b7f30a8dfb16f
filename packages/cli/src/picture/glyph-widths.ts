/** How wide letters are in a font, in parts of the size of text. */
export interface GlyphWidths {
  readonly widthOf: (letter: number) => number;
  readonly has: (letter: number) => boolean;
}

/**
 * Reads the widths of letters out of a TrueType font, from its tables `hmtx` and `cmap` (OpenType 1.9). Pairs
 * that move together are not counted, so that a text is never wider than this says.
 *
 * @throws RangeError where the file is no such font
 */
export function glyphWidths(font: Uint8Array): GlyphWidths {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const tables = new Map<string, number>();
  for (let index = 0; index < view.getUint16(4); index++) {
    const at = 12 + index * 16;
    const tag = String.fromCharCode(...font.subarray(at, at + 4));
    tables.set(tag, view.getUint32(at + 8));
  }
  const table = (tag: string): number => {
    const at = tables.get(tag);
    if (at === undefined) throw new RangeError(`font table ${tag}`);
    return at;
  };
  const unitsPerEm = view.getUint16(table('head') + 18);
  const widths = view.getUint16(table('hhea') + 34);
  const glyphOf = letterMap(view, table('cmap'));
  return {
    has: (letter) => glyphOf(letter) !== 0,
    widthOf: (letter) => {
      // Glyphs beyond the list are as wide as its last.
      const glyph = Math.min(glyphOf(letter), widths - 1);
      return view.getUint16(table('hmtx') + glyph * 4) / unitsPerEm;
    },
  };
}

/** The glyph of a letter by the segments of `cmap` format 4; 0 where the font has none. */
function letterMap(view: DataView, cmap: number): (letter: number) => number {
  for (let index = 0; index < view.getUint16(cmap + 2); index++) {
    const at = cmap + view.getUint32(cmap + 8 + index * 8);
    if (view.getUint16(at) === 4) return (letter) => glyphInSegments(view, at, letter);
  }
  throw new RangeError('font table cmap 4');
}

function glyphInSegments(view: DataView, at: number, letter: number): number {
  const doubled = view.getUint16(at + 6);
  for (let segment = 0; segment < doubled; segment += 2) {
    if (letter > view.getUint16(at + 14 + segment)) continue;
    const first = view.getUint16(at + 16 + doubled + segment);
    if (letter < first) return 0;
    const delta = view.getUint16(at + 16 + 2 * doubled + segment);
    const rangeAt = at + 16 + 3 * doubled + segment;
    const range = view.getUint16(rangeAt);
    if (range === 0) return (letter + delta) & 0xffff;
    const glyph = view.getUint16(rangeAt + range + (letter - first) * 2);
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  }
  return 0;
}
