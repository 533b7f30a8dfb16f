import { isExact } from '../quantity/interval.js';
import { fitRate } from '../target/fit-rate.js';
import type { Figure } from './figure.js';
import type { FindingCode } from './finding.js';

/**
 * What is odd about one figure by itself. Real reports contain ratios above 100 % and rates that are
 * not the quotient of their counts: they are reported, never mended.
 *
 * @example
 * checkFigure({ ...figure, count: { min: 91, max: 91 }, outOf: { min: 74, max: 74 } }); // ['impossible-ratio']
 */
export function checkFigure(figure: Figure): readonly FindingCode[] {
  const { stage, base, outOfBase, place, count, outOf, rate } = figure;
  const found: FindingCode[] = [];
  if (count === null && rate !== null) found.push('missing-counts');
  if (base === null && (outOf !== null || rate !== null)) found.push('base-unnamed');
  if (stage === null) found.push('stage-unclear');
  if (place === undefined) found.push('place-unknown');
  if ([count, outOf].some((one) => one !== null && !isExact(one))) found.push('hedged-bound');
  if (rate?.hedge) found.push('hedged-bound');
  if (count === null || outOf === null) return [...new Set(found)];
  if (outOf.max !== null && count.min > outOf.max) found.push('impossible-ratio');
  if (rate === null || !isExact(count) || !isExact(outOf) || outOf.min === 0) {
    return [...new Set(found)];
  }
  const fit = fitRate(count.min, outOf.min, rate);
  if (fit === 'contradicts') found.push('rate-contradicts-counts');
  if (fit === 'truncates') found.push('truncated-not-rounded');
  if (fit !== 'contradicts' && outOfBase !== undefined && outOfBase !== base) {
    found.push('mislabelled-base');
  }
  return [...new Set(found)];
}
