import { mutant } from './mutant.mjs';

export const VERDICTS = [
  mutant('verdict.all-of', 'what is unknown decides first', (input, right) =>
    input.verdicts.includes('undetermined') ? { verdict: 'undetermined' } : right(input),
  ),
  mutant('verdict.all-of', 'of nothing, met', (input, right) =>
    input.verdicts.length === 0 ? { verdict: 'met' } : right(input),
  ),
  mutant('verdict.all-of', 'what does not apply counts as met', (input, right) =>
    right({
      verdicts: input.verdicts.map((one) => (one === 'not-applicable' ? 'met' : one)),
    }),
  ),
  mutant('verdict.whichever', 'the best reading', (input, right) =>
    input.verdicts.includes('met') ? { verdict: 'met' } : right(input),
  ),
];
