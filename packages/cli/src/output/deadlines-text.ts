import {
  competentOn,
  dateWords,
  type Language,
  procedureDeadlines,
  procedureFor,
  type RecognitionState,
  type StepDeadline,
} from '@khuyenhoc/core';
import { procedures } from '@khuyenhoc/rulebook';

const SAY = {
  vi: {
    year: 'Năm đánh giá',
    last: 'chậm nhất',
    passed: 'đã qua',
    other: 'nguồn khác',
    days: 'ngày làm việc kể từ',
    none: 'chưa tìm thấy thời hạn',
    to: 'gửi',
    by: 'thẩm quyền',
    unknown: 'chưa tìm thấy quy định vào ngày đó',
    no: {
      'none-listed': 'Chưa có thủ tục nào cho mô hình và cấp này.',
      'not-in-force': 'Không có thủ tục đang có hiệu lực vào ngày này.',
      'subjects-ended': 'Đối tượng này không còn trong pháp luật hiện hành.',
    },
  },
  en: {
    year: 'Year judged',
    last: 'last day',
    passed: 'passed',
    other: 'another text',
    days: 'working days from',
    none: 'no deadline found',
    to: 'to',
    by: 'competent',
    unknown: 'no rule found for that day',
    no: {
      'none-listed': 'No procedure is listed for this model and scope.',
      'not-in-force': 'No procedure is in force on this day.',
      'subjects-ended': 'The one judged no longer exists in law.',
    },
  },
} as const;

/** Why no procedure was found, in words. */
export const noProcedureWords = (why: keyof (typeof SAY)['vi']['no'], language: Language): string =>
  SAY[language].no[why];

/** The deadlines of the year judged, one line for each step, with who is competent on the day. */
export function deadlinesText(
  state: RecognitionState,
  on: string,
  year: number | undefined,
  language: Language,
): string {
  const say = SAY[language];
  const { model, scope, title, id } = state.candidate;
  const lookup = procedureFor(procedures, model, scope, on);
  const head = [title?.[language] ?? id];
  if (!lookup.ok) return [...head, noProcedureWords(lookup.why, language)].join('\n');
  const { procedure } = lookup;
  const judged = year ?? state.round.year ?? Number(on.slice(0, 4));
  const lines = procedureDeadlines(procedure, judged).map((one) => {
    const step = procedure.steps.find((each) => each.id === one.step);
    const terms = step?.to.length ? step.to : (step?.by ?? []);
    const name = `${step?.title[language] ?? one.step}: ${deadlineWords(one, on, language)}`;
    if (terms.length === 0) return `  - ${name}`;
    // Who is competent when the step falls due, which may be after a change of law.
    const who = competentOn(terms, one.kind === 'day' && one.last > on ? one.last : on);
    const role = who.known ? who.role[language] : say.unknown;
    return `  - ${name}; ${step?.to.length ? say.to : say.by}: ${role}`;
  });
  return [...head, procedure.title[language], `${say.year}: ${judged}`, ...lines].join('\n');
}

function deadlineWords(one: StepDeadline, on: string, language: Language): string {
  const say = SAY[language];
  if (one.kind === 'not-found') return say.none;
  if (one.kind === 'working-days') return `${one.days} ${say.days} ${one.after[language]}`;
  const others = one.outliers.map(
    ({ last, where }) => ` (${say.other}: ${dateWords(last, language)}, ${where[language]})`,
  );
  const passed = one.last < on ? ` (${say.passed})` : '';
  return `${say.last} ${dateWords(one.last, language)}${passed}${others.join('')}`;
}
