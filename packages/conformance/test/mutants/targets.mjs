import { mutant } from './mutant.mjs';

export const TARGETS = [
  mutant('target.measure', 'falls back on the milestone before', (input, right) => {
    const found = right(input);
    if (found.next.kind === 'known' || found.mismatch !== null) return found;
    const [first] = input.target.milestones;
    return right({ ...input, on: `${first.year}-01-01` });
  }),
  mutant('target.measure', 'the year of the milestone is over', (input, right) =>
    input.on.startsWith('2025') ? right({ ...input, on: '2026-01-01' }) : right(input),
  ),
  mutant('target.measure', 'compares other bases', (input, right) =>
    right({ ...input, figure: { ...input.figure, base: input.target.base } }),
  ),
  mutant('target.measure', 'judges one province by the share of provinces', (input, right) =>
    right({ ...input, figure: { ...input.figure, place: null } }),
  ),
  mutant('target.measure', 'caps a count above its base', (input, right) => {
    const { count, of } = input.figure;
    const figure = {
      ...input.figure,
      count: typeof count === 'number' ? Math.min(count, of) : count,
    };
    return right(typeof of === 'number' ? { ...input, figure } : input);
  }),
  mutant('target.measure', 'today’s law for any day', (input, right) =>
    right({ ...input, lawAsOf: '2099-12-31' }),
  ),
  mutant('target.measure', 'paces down', (input, right) => {
    const found = right(input);
    const years = Math.max(1, (found.next.year ?? 0) - Number(input.on.slice(0, 4)));
    const pace = found.shortfall && {
      min: Math.floor(found.shortfall.min / years),
      max: found.shortfall.max === null ? null : Math.floor(found.shortfall.max / years),
    };
    return { ...found, pacePerYear: pace };
  }),
];
