import { fromTcvn3 } from './tcvn3.js';
import { fromVni } from './vni.js';
import { newDecoder } from './web.js';

/** How the letters of a text file are written down as bytes. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1258' | 'tcvn3' | 'vni';

export interface DetectedEncoding {
  readonly encoding: Encoding;
  /** Whether a mark at the beginning says so; otherwise it was told by the bytes. */
  readonly marked: boolean;
}

const VOWEL_MARKS = /[\u0300\u0301\u0303\u0309\u0323]/g;
const STRANGE = /[^\p{ASCII}ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ–—‘’“”…₫\u00a0]/gu;

/**
 * Tells the encoding by the mark at the beginning of a file, or, without one, by its bytes: valid UTF-8 is
 * UTF-8; zero bytes at every second place are UTF-16; else whichever of Windows-1258, TCVN3 and VNI leaves
 * the fewest letters that Vietnamese does not have.
 *
 * @param start the first bytes of the file, the more the better
 */
export function detectEncoding(start: Uint8Array): DetectedEncoding {
  const [a, b, c] = start;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', marked: true };
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', marked: true };
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', marked: true };
  const zeros = [0, 0];
  start.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  // Digits, separators and most Latin letters have a zero byte.
  if (odd > start.length / 8 && odd > 4 * even) return { encoding: 'utf-16le', marked: false };
  if (even > start.length / 8 && even > 4 * odd) return { encoding: 'utf-16be', marked: false };
  return { encoding: isUtf8(start) ? 'utf-8' : narrow(start), marked: false };
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    // The end may cut a letter in two, which is no fault.
    newDecoder('utf-8', true).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function narrow(bytes: Uint8Array): Encoding {
  const western = newDecoder('windows-1252').decode(bytes);
  const faults = (text: string | null) =>
    text === null
      ? Infinity
      : (text.match(STRANGE) ?? []).length + (text.match(VOWEL_MARKS) ?? []).length;
  const scores: [Encoding, number][] = [
    ['windows-1258', faults(newDecoder('windows-1258').decode(bytes).normalize('NFC'))],
    ['tcvn3', faults(loose(western, fromTcvn3))],
    ['vni', faults(loose(western, fromVni))],
  ];
  return scores.reduce((best, one) => (one[1] < best[1] ? one : best))[0];
}

/** Word by word, so that one strange sign does not hide the rest; a failed word counts by its letters. */
const loose = (text: string, convert: (word: string) => string | null): string =>
  text
    .split(/([\s;,]+)/)
    .map((word) => convert(word) ?? word)
    .join('');
