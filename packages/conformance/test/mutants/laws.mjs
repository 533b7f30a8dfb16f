import { mutant } from './mutant.mjs';

export const LAWS = [
  mutant('law.criteria-set', 'the last day is over', (input, right) => {
    const sets = input.sets.filter((one) => one.validity.to !== input.on);
    return right({ ...input, sets });
  }),
  mutant('law.criteria-set', 'falls back on an expired set', (input, right) => {
    const found = right(input);
    return found.kind === 'none-in-force' ? { kind: 'found', sets: [input.sets[0].id] } : found;
  }),
  mutant('law.criteria-set', 'a set without first day holds', (input, right) => {
    const found = right(input);
    return found.kind === 'start-unknown' ? { ...found, kind: 'found' } : found;
  }),
  mutant('law.criteria-set', 'never looks for a province’s own', (input, right) =>
    right({ ...input, territory: null }),
  ),
  mutant('law.criteria-set', 'takes any of several', (input, right) => {
    const found = right(input);
    return found.kind === 'several' ? { kind: 'found', sets: found.sets.slice(0, 1) } : found;
  }),
  mutant('law.in-force', 'law of later is law', (input, right) =>
    right({ ...input, lawAsOf: '2099-12-31' }),
  ),
  mutant('law.in-force', 'the period comes first', (input, right) => {
    const { period } = input.instrument;
    return period === null
      ? right(input)
      : right({ ...input, instrument: { ...input.instrument, inForce: null } });
  }),
  mutant('law.in-force', 'nothing read: in force', (input, right) => {
    const { inForce } = right(input);
    return { inForce: inForce === 'unknown' ? 'yes' : inForce };
  }),
];
