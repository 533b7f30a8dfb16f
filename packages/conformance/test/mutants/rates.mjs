import { mutant } from './mutant.mjs';

export const RATES = [
  mutant('rate.fit', 'rounds only', (input, right) => {
    const { fit } = right(input);
    return { fit: fit === 'truncates' ? 'contradicts' : fit };
  }),
  mutant('rate.fit', 'halves to even', ({ count, of, percent, decimals }, right) => {
    const units = (count * 100 * 10 ** decimals) / of;
    const half = Math.abs(units % 1) === 0.5;
    const found = right({ count, of, percent, decimals });
    return half && Math.floor(units) % 2 === 0 ? { fit: 'contradicts' } : found;
  }),
  mutant('rate.base', 'one too many', (input, right) => {
    const { rounded, truncated } = right(input);
    return { rounded: rounded && [rounded[0], rounded[1] + 1], truncated };
  }),
  mutant('rate.count', 'rounds', ({ of, percent, decimals }, right) => {
    const { truncated } = right({ of, percent, decimals });
    return { truncated: truncated && [Math.round((of * percent) / 100), truncated[1]] };
  }),
];
