import { mutant } from './mutant.mjs';

export const DOCUMENTS = [
  mutant('document.check', 'everything is right', () => ({ right: true, issues: [] })),
  mutant('document.check', 'as JSON.parse reads it', ({ text }, right) => {
    try {
      return right({ text: JSON.stringify(JSON.parse(text)) });
    } catch {
      return right({ text });
    }
  }),
  mutant('document.check', 'composes text first', ({ text }, right) =>
    right({ text: text.normalize('NFC') }),
  ),
  mutant('document.check', 'tells the first mistake only', (input, right) => {
    const found = right(input);
    return { ...found, issues: found.issues.slice(0, 1) };
  }),
];
