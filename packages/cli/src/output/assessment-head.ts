import { formatDate, type Language } from '@khuyenhoc/core';
import { instruments } from '@khuyenhoc/rulebook';
import type { AnswersFile, CriteriaSet } from '@khuyenhoc/schemas';

const SAY = {
  vi: {
    law: 'Căn cứ',
    period: 'Kỳ đánh giá',
    asOf: 'pháp luật tính đến',
    madeUp: 'Số liệu minh họa, không phải số liệu thật.',
    partial: 'Bộ tiêu chí mới đọc được một phần: kết luận chỉ dựa trên phần đã biết.',
    outline: 'Chưa đọc được nội dung bộ tiêu chí: không kết luận được.',
  },
  en: {
    law: 'Law',
    period: 'Period',
    asOf: 'law as of',
    madeUp: 'Made-up figures, to show how it works.',
    partial: 'Only a part of the set was read: conclusions rest on what is known.',
    outline: 'The text of the set was not read: nothing can be concluded.',
  },
} as const;

/** What stands above every assessment: the set, its law, the period and the day of the law. */
export function assessmentHead(
  set: CriteriaSet,
  { period, illustrative }: AnswersFile,
  on: string,
  language: Language,
): string[] {
  const say = SAY[language];
  const instrument = instruments.find((one) => one.id === set.instrument);
  const law = [instrument?.number ?? set.instrument, set.clause].filter((one) => one !== null);
  const days = [period.from, period.to].map((day) => formatDate(day, language)).join('–');
  return [
    set.title[language],
    `${say.law}: ${law.join(', ')}`,
    `${say.period}: ${days}; ${say.asOf} ${formatDate(on, language)}`,
    ...(illustrative ? [say.madeUp] : []),
    ...(set.completeness === 'complete' ? [] : [say[set.completeness]]),
  ];
}
