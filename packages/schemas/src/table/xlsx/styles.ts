import { alphabetOfFont } from '../text/legacy-text.js';
import { scanPart } from './parts.js';
import { attribute } from './xml-scanner.js';
import type { Zip } from './zip.js';

/** What the style of a cell says of its value. */
export interface CellStyle {
  readonly as: 'number' | 'percent' | 'day';
  /** Its font, where that is one of the old alphabets. */
  readonly font: string | null;
}

/** Numbers of the built-in formats that show days. */
const DAYS = new Set([
  14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 57, 58,
]);

/** What a format shows: letters for day or year make it a day, a per cent sign a share. */
function meaning(id: number, format: string | undefined): CellStyle['as'] {
  if (format === undefined)
    return DAYS.has(id) ? 'day' : id === 9 || id === 10 ? 'percent' : 'number';
  const bare = format.replace(/"[^"]*"|\\.|\[[^\]]*\]|[_*]./g, '');
  if (bare.includes('%')) return 'percent';
  return /[dy]/i.test(bare) && !/general/i.test(bare) ? 'day' : 'number';
}

/** The styles of a workbook, in the order in which cells name them. */
export async function cellStyles(zip: Zip, name: string): Promise<readonly CellStyle[]> {
  const formats = new Map<number, string>();
  const fonts: string[] = [];
  const styles: CellStyle[] = [];
  let [inFonts, inCells] = [false, false];
  await scanPart(zip, name, {
    open(tag, raw) {
      const number = (key: string) => Number(attribute(raw, key) ?? 0);
      if (tag === 'fonts') inFonts = true;
      else if (tag === 'cellXfs') inCells = true;
      else if (tag === 'numFmt')
        formats.set(number('numFmtId'), attribute(raw, 'formatCode') ?? '');
      else if (tag === 'font' && inFonts) fonts.push('');
      else if (tag === 'name' && inFonts) fonts[fonts.length - 1] = attribute(raw, 'val') ?? '';
      else if (tag === 'xf' && inCells) {
        const id = number('numFmtId');
        const font = fonts[number('fontId')] ?? '';
        const old = alphabetOfFont(font) === null ? null : font;
        styles.push({ as: meaning(id, formats.get(id)), font: old });
      }
    },
    close(tag) {
      if (tag === 'fonts') inFonts = false;
      else if (tag === 'cellXfs') inCells = false;
    },
  });
  return styles;
}
