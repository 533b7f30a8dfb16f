import { mutant } from './mutant.mjs';

export const PLACES = [
  mutant('places.roll-up', 'goes by the code alone', (input, right) =>
    right({
      ...input,
      summaries: input.summaries.map((one) => ({
        ...one,
        places: one.places.map(({ code }) => ({ code, edition: input.whole.edition })),
      })),
    }),
  ),
  mutant('places.roll-up', 'missing places count as 0', (input, right) => {
    const found = right(input);
    const counts = Object.entries(found.counts).map(([name, { min }]) => [name, { min, max: min }]);
    return { ...found, counts: Object.fromEntries(counts) };
  }),
  mutant('places.roll-up', 'counts a place twice', (input, right) => {
    const found = right(input);
    return found.refused === 'overlap' ? { ...found, refused: null } : found;
  }),
  mutant('places.roll-up', 'mixes rules', (input, right) =>
    right({
      ...input,
      summaries: input.summaries.map((one) => ({ ...one, rules: 'x' })),
    }),
  ),
];
