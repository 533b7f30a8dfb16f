import type { Agreement } from '@khuyenhoc/schemas';
import type { Language } from '../language/language.js';

type Period = Pick<Agreement['period'], 'from' | 'to'> & Partial<Agreement['period']>;

/**
 * The years of an agreement; a question mark stands for one that is not known.
 *
 * @example
 * periodWords({ from: 2023, to: 2026, orientationTo: 2030 }, 'vi'); // '2023–2026, định hướng đến năm 2030'
 */
export function periodWords({ from, to, orientationTo }: Period, language: Language): string {
  const vi = language === 'vi';
  if (from === null && to === null) return vi ? 'chưa rõ' : 'not known';
  const years = `${from ?? '?'}–${to ?? '?'}`;
  if (orientationTo === null || orientationTo === undefined) return years;
  return vi
    ? `${years}, định hướng đến năm ${orientationTo}`
    : `${years}, with a view to ${orientationTo}`;
}
