import { distance } from 'fastest-levenshtein';

/** Letters without tone and shape marks, đ as d: what a hasty typist would write. */
const bare = (word: string) =>
  word.toLowerCase().replaceAll('đ', 'd').normalize('NFD').replace(/\p{M}/gu, '');

/** The known word that `word` most likely stands for, or '' when none is near. */
export function nearest(word: string, known: readonly string[]): string {
  const limit = Math.max(1, Math.floor(word.length / 3));
  let best = '';
  let least = limit + 1;
  for (const candidate of known) {
    const steps = distance(bare(word), bare(candidate));
    if (steps < least) {
      best = candidate;
      least = steps;
    }
  }
  return best;
}
