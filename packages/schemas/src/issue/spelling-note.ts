import type { Words } from './words.js';
import { bareLetters } from './nearest.js';

const NONE: Words = { vi: '', en: '' };

/**
 * What the eye misses between two spellings that look alike. đ is a letter of its own, not a d with an
 * accent, so a word with the one is not found by the other.
 *
 * @example
 * spellingNote('Gia dình', 'Gia đình').vi; // ' Khác ở chữ “đ”: …'
 */
export function spellingNote(written: string, meant: string): Words {
  if (meant === '' || written === meant || bareLetters(written) !== bareLetters(meant)) return NONE;
  const dashed = (word: string) => word.replace(/[^đĐ]/g, '').length;
  if (dashed(written) !== dashed(meant)) {
    return dashed(written) < dashed(meant)
      ? {
          vi: ' Khác ở chữ “đ”: đ là một chữ cái riêng, không phải d thêm dấu.',
          en: ' The difference is “đ”: a letter of its own, not a d with an accent.',
        }
      : {
          vi: ' Khác ở chữ “d”: ở đây viết d, không phải đ (hai chữ cái khác nhau).',
          en: ' The difference is “d”: it is d here and not đ (two different letters).',
        };
  }
  return written.toLowerCase() === meant.toLowerCase()
    ? { vi: ' Khác ở chữ hoa, chữ thường.', en: ' The difference is in capital letters.' }
    : { vi: ' Khác ở dấu.', en: ' The difference is in the accents.' };
}
