import type { Answer } from './answer.js';

/** The lowest and highest value that an answer in plain numbers allows; null when it is none. */
export function boundsOf(answer: Answer): readonly [low: number, high: number] | null {
  if (typeof answer === 'number') return Number.isNaN(answer) ? null : [answer, answer];
  if (typeof answer !== 'object' || answer === null) return null;
  if (!('atLeast' in answer || 'atMost' in answer)) return null;
  const { atLeast = -Infinity, atMost = Infinity } = answer;
  return typeof atLeast === 'number' && typeof atMost === 'number' ? [atLeast, atMost] : null;
}
