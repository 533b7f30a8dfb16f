import { readFileSync } from 'node:fs';
import type { Measure } from '@khuyenhoc/paper/picture';
import { shippedFile } from '../files/shipped-file.js';
import { glyphWidths } from './glyph-widths.js';

/** The font that pictures are painted with, on every machine the same. */
export interface PictureFont {
  readonly family: string;
  readonly files: readonly Uint8Array[];
  readonly measure: Measure;
  /** Letters of a text that the font does not have. */
  readonly missing: (text: string) => readonly string[];
}

/** Be Vietnam Pro (SIL Open Font License 1.1), regular and bold. */
export function pictureFont(): PictureFont {
  const file = (name: string) => readFileSync(shippedFile(`BeVietnamPro_${name}.ttf`));
  const files = [file('400Regular'), file('700Bold')] as const;
  const [regular, bold] = [glyphWidths(files[0]), glyphWidths(files[1])];
  return {
    family: 'Be Vietnam Pro',
    files,
    measure: (text, size, isBold) => {
      const { widthOf } = isBold ? bold : regular;
      return lettersOf(text).reduce((sum, letter) => sum + widthOf(codeOf(letter)), 0) * size;
    },
    missing: (text) => [
      ...new Set(lettersOf(text).filter((one) => !/\s/.test(one) && !regular.has(codeOf(one)))),
    ],
  };
}

const lettersOf = (text: string): readonly string[] => Array.from(text);
const codeOf = (letter: string): number => letter.codePointAt(0) ?? 0;
