import { assessmentWords, formatCount, formatPoints, type Language, nameOf } from '@khuyenhoc/core';
import type { AnswersFile, CriteriaSet } from '@khuyenhoc/schemas';
import Table from 'cli-table3';
import type { Assessed } from './assessed.js';
import { assessmentHead } from './assessment-head.js';

const SAY = {
  vi: {
    columns: ['Mã', 'Tổng điểm', 'Xếp loại / mức độ', 'Kết luận', 'Còn thiếu'],
    tally: 'Tổng số',
  },
  en: { columns: ['Id', 'Total', 'Class / level', 'Conclusion', 'Missing'], tally: 'In all' },
} as const;

/** Many assessments, a row each, and how many came out each way. */
export function assessmentsTable(
  set: CriteriaSet,
  file: AnswersFile,
  all: readonly Assessed[],
  on: string,
  language: Language,
): string {
  const say = SAY[language];
  const table = new Table({ head: [...say.columns], style: { head: [], border: [] } });
  for (const { record, assessment } of all) {
    const { points, grades, verdict, missing } = assessment;
    table.push([
      record.id,
      points === null ? '–' : formatPoints(points, language),
      grades.map((id) => nameOf(set, id, language)).join(' / ') || '–',
      assessmentWords(verdict, language),
      missing.length === 0 ? '' : formatCount(missing.length, language),
    ]);
  }
  const tally = (['meets', 'does-not-meet', 'undetermined'] as const).map((verdict) => {
    const count = all.filter((one) => one.assessment.verdict === verdict).length;
    return `${assessmentWords(verdict, language)} ${formatCount(count, language)}`;
  });
  return [
    ...assessmentHead(set, file, on, language),
    table.toString(),
    `${say.tally} ${formatCount(all.length, language)}: ${tally.join('; ')}`,
  ].join('\n');
}
