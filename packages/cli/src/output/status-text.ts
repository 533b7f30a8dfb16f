import {
  agreementTitle,
  type CalendarItem,
  calendarWords,
  dateWords,
  type Language,
  type LifeCycle,
  periodWords,
  phaseOn,
  phaseWords,
  programmeCalendar,
} from '@khuyenhoc/core';
import type { Agreement } from '@khuyenhoc/schemas';

const SAY = {
  vi: {
    on: 'Tại',
    phase: 'Tình trạng',
    signed: 'Ký',
    unsigned: 'chưa ghi nhận ngày ký',
    period: 'Giai đoạn',
    parties: 'Các bên',
    until: 'đến',
    plans: 'Chương trình năm đã thông qua',
    none: 'chưa ghi nhận',
    next: 'Việc tiếp theo',
    states: { done: 'đã làm', 'not-recorded': 'chưa có ghi nhận', coming: 'sắp tới' },
    bases: { agreement: 'theo thỏa thuận', practice: 'theo thông lệ' },
    noDay: 'Thỏa thuận không ghi ngày cụ thể; ngày ở đây là ngày cuối kỳ.',
  },
  en: {
    on: 'On',
    phase: 'Phase',
    signed: 'Signed',
    unsigned: 'no signing recorded',
    period: 'Period',
    parties: 'Parties',
    until: 'until',
    plans: 'Yearly plans adopted',
    none: 'none recorded',
    next: 'Next',
    states: { done: 'done', 'not-recorded': 'not recorded', coming: 'coming' },
    bases: { agreement: 'by the agreement', practice: 'by practice' },
    noDay: 'The agreement names no days; each day here is the end of its span.',
  },
} as const;

/** How an agreement stands on a day. */
export function statusText(
  agreement: Agreement,
  cycle: LifeCycle,
  on: string,
  language: Language,
): string {
  const say = SAY[language];
  const signed = cycle.signedOn ?? agreement.signing.on;
  const parties = cycle.parties.map(({ party, to }) =>
    to === null
      ? party.name[language]
      : `${party.name[language]} (${say.until} ${dateWords(to, language)})`,
  );
  const next = programmeCalendar(agreement, cycle, on)
    .filter((item) => item.state === 'coming')
    .slice(0, 3);
  return [
    agreementTitle(agreement, language),
    `${say.on} ${dateWords(on, language)}`,
    `${say.phase}: ${phaseWords(phaseOn(agreement, cycle, on), language)}`,
    `${say.signed}: ${signed === null ? say.unsigned : dateWords(signed, language)}`,
    `${say.period}: ${periodWords({ ...agreement.period, ...cycle.period }, language)}`,
    `${say.parties}: ${parties.join('; ')}`,
    `${say.plans}: ${cycle.plans.join(', ') || say.none}`,
    `${say.next}:`,
    ...next.map((item) => `  - ${itemText(item, language)}`),
    say.noDay,
  ].join('\n');
}

/** What is owed, one line each. */
export function calendarText(
  agreement: Agreement,
  items: readonly CalendarItem[],
  on: string,
  language: Language,
): string {
  const say = SAY[language];
  return [
    agreementTitle(agreement, language),
    `${say.on} ${dateWords(on, language)}`,
    ...items.map((item) => `  - ${itemText(item, language)}: ${say.states[item.state]}`),
    say.noDay,
  ].join('\n');
}

const itemText = (item: CalendarItem, language: Language): string =>
  `${dateWords(item.day, language)}: ${calendarWords(item, language)} (${SAY[language].bases[item.basis]})`;

/** The words that go with a calendar entry. */
export const calendarNote = (item: CalendarItem, language: Language): string =>
  `${SAY[language].bases[item.basis]}. ${SAY[language].noDay}`;
