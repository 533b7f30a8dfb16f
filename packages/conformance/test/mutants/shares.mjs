import { mutant } from './mutant.mjs';

const round = (value, decimals = 0) => Number(value.toFixed(decimals));
const least = (quantity) => (typeof quantity === 'number' ? quantity : (quantity.atLeast ?? 0));
const exactly = (quantity) => (typeof quantity === 'number' ? quantity : least(quantity));

export const SHARES = [
  mutant('share.required', 'rounds to the nearest', ({ percent, of }) => ({
    count: Math.round((percent * of) / 100),
  })),
  mutant('share.required', 'rounds down', ({ percent, of }) => ({
    count: Math.floor((percent * of) / 100),
  })),
  mutant('share.required', 'works in floating point', ({ percent, of }) => ({
    count: Math.ceil((percent / 100) * of),
  })),
  mutant('share.required', 'at least one of any base', (input, right) => ({
    count: Math.max(1, right(input).count),
  })),
  mutant('share.judge', 'compares rounded per cents', ({ count, of, percent, ...rest }, right) => {
    const found = right({ count, of, percent, ...rest });
    if (typeof count !== 'number' || typeof of !== 'number' || of === 0) return found;
    return round((count / of) * 100, 1) >= percent
      ? { verdict: 'met', shortfall: { min: 0, max: 0 } }
      : found;
  }),
  mutant('share.judge', 'takes what is not known for 0', (input, right) =>
    right({ ...input, count: exactly(input.count), of: exactly(input.of) }),
  ),
  mutant('share.judge', 'a base of 0 is not met', (input, right) =>
    input.of === 0 ? { verdict: 'not-met', shortfall: { min: 0, max: 0 } } : right(input),
  ),
  mutant('share.judge', 'the largest base is the least', (input, right) => {
    const { of } = input;
    return right({ ...input, of: typeof of === 'number' ? of : least(of) });
  }),
  mutant('share.judge', 'more than, not at least', (input, right) => {
    const { count, of, percent } = input;
    const edge =
      typeof count === 'number' && typeof of === 'number' && count * 100 === of * percent;
    return edge && of > 0 ? { verdict: 'not-met', shortfall: { min: 1, max: 1 } } : right(input);
  }),
  mutant('share.judge', 'tells only the worst shortfall', (input, right) => {
    const { verdict, shortfall } = right(input);
    return { verdict, shortfall: { min: shortfall.max ?? 0, max: shortfall.max } };
  }),
  mutant('share.total', 'adds up what may overlap', (input, right) =>
    right({ ...input, overlap: 'disjoint' }),
  ),
  mutant('share.total', 'takes the largest of disjoint parts', (input, right) =>
    right({ ...input, overlap: 'may-overlap' }),
  ),
];
