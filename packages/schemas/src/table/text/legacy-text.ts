import { fromTcvn3 } from './tcvn3.js';
import { fromVni } from './vni.js';

/** An alphabet from before Unicode in which old files are typed. */
export type LegacyAlphabet = 'TCVN3' | 'VNI';

/** Text that was typed in an old alphabet, and what it says. */
export interface LegacyText {
  readonly alphabet: LegacyAlphabet;
  readonly text: string;
}

/** Letters of Vietnamese beyond ASCII, composed. */
const VIETNAMESE = /[ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ]/u;
/** Marks that texts in Vietnamese use and no alphabet hides behind. */
const PUNCTUATION = /[–—‘’“”…•°%₫\u00a0\u200b\u202f\ufeff²³≥≤×·]/u;

/** Text without any letter that Vietnamese does not have. */
const PLAIN =
  /^[\0-\x7fÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323–—‘’“”…•°₫\u00a0]*$/;

const beyondAscii = (text: string): string[] => Array.from(text).filter((one) => one > '\u007f');

/** Whether all letters are Vietnamese ones or everyday signs. */
const looksVietnamese = (text: string): boolean =>
  beyondAscii(text).every((one) => VIETNAMESE.test(one) || PUNCTUATION.test(one));

/** The alphabet that a font shows, by its name. */
export function alphabetOfFont(font: string): LegacyAlphabet | null {
  if (/^\.?vn/i.test(font) && font.startsWith('.')) return 'TCVN3';
  return /^vni[- ]/i.test(font) ? 'VNI' : null;
}

/** The build of a Vietnamese syllable, without marks. */
const SYLLABLE =
  /^(ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdghklmnpqrstvx])?[aeiouy]{1,3}(ch|ng|nh|[cmnpt])?$/;

/** Whether each word with marks could be Vietnamese: “Mỹnchen”, from “München”, could not. */
const readsVietnamese = (text: string): boolean =>
  (text.match(/[\p{L}]+/gu) ?? [])
    .filter((word) => beyondAscii(word).length > 0)
    .every((word) => {
      const parts = word.toLowerCase().replaceAll('đ', 'd').normalize('NFD');
      const tones = parts.match(/[\u0300\u0301\u0303\u0309\u0323]/g) ?? [];
      return tones.length <= 1 && SYLLABLE.test(parts.replace(/\p{M}/gu, ''));
    });

// A vowel cannot follow such a pair in Vietnamese, so VNI pairs give themselves away.
const VNI_PAIR = /[aeouyôöAEOUYÔÖ][ùøûõïâáàåãäêéèúüëÙØÛÕÏÂÁÀÅÃÄÊÉÈÚÜË]|[ñÑöÖæÆîÎ]/;

/**
 * Text typed in an old alphabet, told by the font or by letters that Vietnamese does not have; null for
 * text that is Vietnamese already.
 *
 * @example
 * legacyText('Héi KhuyÕn häc'); // { alphabet: 'TCVN3', text: 'Hội Khuyến học' }
 */
export function legacyText(text: string, font?: string): LegacyText | null {
  // Nearly all cells end here.
  if (PLAIN.test(text) && font === undefined) return null;
  const strange = beyondAscii(text);
  const byFont = font === undefined ? null : alphabetOfFont(font);
  if (strange.length === 0) return null;
  if (byFont !== null) {
    const capitals = byFont === 'TCVN3' && /h$/i.test(font ?? '');
    const made = byFont === 'TCVN3' ? fromTcvn3(text, capitals) : fromVni(text);
    // A cell in the old font may have been typed anew in Unicode.
    return made === null ? null : { alphabet: byFont, text: made };
  }
  if (looksVietnamese(text)) return null;
  const vni = VNI_PAIR.test(text) ? fromVni(text) : null;
  if (vni !== null && readsVietnamese(vni)) return { alphabet: 'VNI', text: vni };
  const tcvn3 = fromTcvn3(text);
  if (tcvn3 === null || !readsVietnamese(tcvn3)) return null;
  return { alphabet: 'TCVN3', text: tcvn3 };
}
