import type { Earning } from '@khuyenhoc/schemas';
import { hundredths } from '../points.js';

/**
 * The points above `from`, from `least` to `most`, that a criterion can give; all in hundredths. Where no
 * step is laid down, multiples of `unit`: among the least ways there is always one made of those.
 */
export function reachableValues(
  earns: Earning,
  from: number,
  least: number,
  most: number,
  unit: number,
): readonly number[] {
  const fits = (value: number) => value > from && value >= least && value <= most;
  const every = (step: number): number[] => {
    const first = Math.max(Math.floor(from / step) + 1, Math.ceil(least / step)) * step;
    return Array.from(
      { length: Math.max(0, Math.floor((most - first) / step) + 1) },
      (_, i) => first + i * step,
    );
  };
  switch (earns.kind) {
    case 'judged':
      return every(earns.step === null ? unit : hundredths(earns.step)).filter(fits);
    case 'proportional':
      return every(hundredths(earns.step)).filter(fits);
    case 'yes-no':
      return [hundredths(earns.points)].filter(fits);
    case 'bands':
      return [...new Set(earns.bands.map((one) => hundredths(one.points)))]
        .sort((a, b) => a - b)
        .filter(fits);
    case 'count':
      return [...new Set([...every(hundredths(earns.each)), hundredths(earns.max)])].filter(fits);
  }
}
