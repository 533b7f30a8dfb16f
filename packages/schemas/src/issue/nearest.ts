import { distance } from 'fastest-levenshtein';

// Nobody mistypes a word of this length; a file may hold one of a megabyte.
const LONGEST = 80;

/** Letters without tone and shape marks, đ as d: what a hasty typist would write. */
export const bareLetters = (word: string): string =>
  word.toLowerCase().replaceAll('đ', 'd').normalize('NFD').replace(/\p{M}/gu, '');

/**
 * The known word that `word` most likely stands for, or '' when none is near. Letters decide; among
 * words with the same letters, the one whose marks differ least.
 *
 * @example
 * nearest('Gia dình học tập', ['Gia đình học tập', 'Dòng họ học tập']); // 'Gia đình học tập'
 */
export function nearest(word: string, known: readonly string[]): string {
  if (word.length > LONGEST) return '';
  const limit = Math.max(1, Math.floor(word.length / 3));
  const plain = bareLetters(word);
  const whole = word.toLowerCase().normalize('NFC');
  let best = '';
  let least = limit + 1;
  for (const candidate of known) {
    const other = bareForm(candidate);
    if (Math.abs(other.length - plain.length) > limit) continue;
    const steps = distance(plain, other);
    if (steps > limit) continue;
    // Marks are cheap: all of a word's together weigh less than one letter.
    const cost = steps + distance(whole, candidate.toLowerCase().normalize('NFC')) / (2 * LONGEST);
    if (cost < least) {
      best = candidate;
      least = cost;
    }
  }
  return best;
}

const bareForms = new Map<string, string>();

/** The bare form of a known word; the same words are looked at for every mistake in a file. */
function bareForm(word: string): string {
  const kept = bareForms.get(word);
  if (kept !== undefined) return kept;
  const form = bareLetters(word);
  if (bareForms.size < 5000) bareForms.set(word, form);
  return form;
}
