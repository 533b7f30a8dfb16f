import { plainLetters } from '../plain-letters.js';

/** Two places for a tone mark circulate (hoá, hóa): the marks of a word are compared, not their place. */
const spelled = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\s+/g, ' ')
    .trim()
    .split(' ')
    .map((word) => {
      const tones = word.match(/[\u0300\u0301\u0303\u0309\u0323]/g) ?? [];
      return word.replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '') + tones.join('');
    })
    .join(' ');

/**
 * Whether a written word is the known one: the same, but for case and the place of tone marks; or typed
 * wholly without marks. Some marks right and one wrong (“Gia dình”) is a misspelling.
 */
export function sameWord(written: string, known: string): boolean {
  if (spelled(written) === spelled(known)) return true;
  return /^[\x20-\x7e]*$/.test(written) && plainLetters(written) === plainLetters(known);
}
