import type { CriteriaSet } from '@khuyenhoc/schemas';
import type { Language } from '../../language/language.js';
import type { Step } from '../improve/what-it-takes.js';
import { askedWords } from './asked-words.js';
import { formatNumber } from './format-points.js';
import { nameOf } from './name-of.js';

/**
 * One step of what it takes, in words.
 *
 * @example
 * stepWords(set, { at: '10', by: 1, to: 5 }, 'vi'); // 'Hợp tác, chia sẻ…: thêm 1 điểm, lên 5'
 */
export function stepWords(set: CriteriaSet, { at, by, to }: Step, language: Language): string {
  const name = nameOf(set, at, language);
  const vi = language === 'vi';
  const goal = typeof to === 'boolean' || to === null ? '' : askedWords(set, at, to, language);
  if (by !== null) {
    const more = formatNumber(by, language);
    if (earnsPoints(set, at)) {
      return vi ? `${name}: thêm ${more} điểm, lên ${goal}` : `${name}: ${more} more, to ${goal}`;
    }
    return vi ? `${name}: còn thiếu ${more}` : `${name}: ${more} more needed`;
  }
  if (goal === '') return vi ? `${name}: cần có` : `${name}: to be done`;
  return vi ? `${name}: cần đạt ${goal}` : `${name}: must reach ${goal}`;
}

/** What is asked before points count is short of people or things, not of points. */
const earnsPoints = ({ scoring }: CriteriaSet, at: string): boolean =>
  scoring.method === 'points' && scoring.criteria.some((one) => one.id === at);
