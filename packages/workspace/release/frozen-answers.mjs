/** Commands whose answers to frozen documents are frozen too; paths are those of a frozen version. */
export const ANSWERS = {
  report: [
    'report',
    '--json',
    '--on',
    '2026-06-30',
    'documents/agreement.json',
    'documents/observations.json',
  ],
  assessment: ['assess', '--json', '--on', '2023-06-30', 'documents/answers.json'],
  receipt: ['assess', '--receipt', '--on', '2023-06-30', 'documents/answers.json'],
  'fund-audit': [
    'fund',
    'audit',
    '--json',
    '--on',
    '2026-06-30',
    'documents/fund.json',
    'documents/fund-ledger.json',
  ],
};

/**
 * What is promised of an answer: its fields, codes, numbers and verdicts. Sentences, citations and the versions of
 * packages may change.
 */
export function promised(answer) {
  if (Array.isArray(answer)) return answer.map(promised);
  if (answer === null || typeof answer !== 'object') return answer;
  const kept = Object.entries(answer).filter(
    ([key, value]) => key !== 'citation' && key !== 'versions' && !isBilingual(value),
  );
  return Object.fromEntries(kept.map(([key, value]) => [key, promised(value)]));
}

const isBilingual = (value) =>
  value !== null && typeof value === 'object' && Object.keys(value).join() === 'vi,en';
