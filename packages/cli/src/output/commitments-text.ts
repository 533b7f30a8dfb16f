import { type Language, type ProgrammeReport, rowWords } from '@khuyenhoc/core';

const SAY = {
  vi: {
    heading: 'Các cam kết',
    none: '  (chưa đọc được cam kết nào)',
    base: 'đối tượng',
    takes: 'cần thêm',
  },
  en: { heading: 'Commitments', none: '  (none was read)', base: 'base', takes: 'it takes' },
} as const;

/** Where each commitment stands: verdict, base, law, and what it would take. */
export function commitmentsText(report: ProgrammeReport, language: Language): string {
  const say = SAY[language];
  if (report.rows.length === 0) return `${say.heading}:\n${say.none}`;
  const lines = report.rows.flatMap((row) => {
    const words = rowWords(row, language);
    const done = row.result.verdict === 'met' || words.whatItTakes === '–';
    const takes = done ? [] : words.whatItTakes.split('\n');
    return [
      `  - ${words.commitment}: ${words.verdict}`,
      `      ${say.base}: ${words.population}; ${words.required}; ${words.legalBasis}`,
      ...takes.map((line) => `      ${say.takes}: ${line}`),
    ];
  });
  return [`${say.heading}:`, ...lines].join('\n');
}
