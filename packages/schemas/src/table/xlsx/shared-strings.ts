import { overLimit, XLSX_LIMITS } from './limits.js';
import { scanPart } from './parts.js';
import type { Zip } from './zip.js';

/** Letters that XML cannot hold stand as _x000D_. */
export const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
        String.fromCharCode(parseInt(code, 16)),
      )
    : text;

/** The texts that cells of a workbook share; readings of letters beside the text (rPh) are left out. */
export async function sharedStrings(zip: Zip, name: string): Promise<readonly string[]> {
  const texts: string[] = [];
  let [text, inText, inReading] = ['', false, false];
  await scanPart(zip, name, {
    open(tag) {
      if (tag === 'si') text = '';
      else if (tag === 't') inText = true;
      else if (tag === 'rPh') inReading = true;
    },
    close(tag) {
      if (tag === 'si') texts.push(unescaped(text));
      else if (tag === 't') inText = false;
      else if (tag === 'rPh') inReading = false;
    },
    text(piece) {
      if (!inText || inReading) return;
      text += piece;
      if (text.length > XLSX_LIMITS.cell)
        throw overLimit('Ô / cell', text.length, XLSX_LIMITS.cell);
    },
  });
  return texts;
}
