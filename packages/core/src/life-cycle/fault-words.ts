import type { Language } from '../language/language.js';
import { formatDate } from '../time/calendar-date.js';
import { periodWords } from './period-words.js';
import { eventWords, phaseWords } from './event-words.js';
import type { FaultCode, TransitionFault } from './fault.js';

type Say = (fault: TransitionFault) => Readonly<Record<Language, string>>;

const SAY: Readonly<Record<FaultCode, Say>> = {
  'out-of-order': ({ state }) => ({
    vi: `xảy ra trước sự kiện ghi liền trước (${formatDate(state.on ?? '', 'vi')}); hãy xếp theo ngày`,
    en: `is before the event written before it (${state.on ?? ''}); sort events by day`,
  }),
  'wrong-phase': ({ state }) => ({
    vi: `không thể xảy ra khi thỏa thuận ${phaseWords(state.phase, 'vi')}`,
    en: `cannot happen while the agreement is ${phaseWords(state.phase, 'en')}`,
  }),
  'year-outside-period': ({ state: { period } }) => ({
    vi: `năm nằm ngoài giai đoạn ${periodWords(period, 'vi')}`,
    en: `the year is outside the period ${periodWords(period, 'en')}`,
  }),
  'plan-twice': () => ({
    vi: 'chương trình của năm đó đã thông qua rồi',
    en: 'the plan of that year has been adopted already',
  }),
  'review-outside-period': ({ state: { period } }) => ({
    vi: `khoảng thời gian tổng kết nằm ngoài giai đoạn ${periodWords(period, 'vi')}`,
    en: `the span reviewed is outside the period ${periodWords(period, 'en')}`,
  }),
  'review-out-of-order': () => ({
    vi: 'đã có sơ kết, tổng kết cùng loại cho thời gian sau đó',
    en: 'a later span has had this kind of review already',
  }),
  'review-twice': () => ({
    vi: 'khoảng thời gian đó đã sơ kết, tổng kết rồi',
    en: 'that span has been reviewed already',
  }),
  'party-not-there': () => ({
    vi: 'bên đó không phải là một bên của thỏa thuận vào ngày ấy',
    en: 'that body is not a party on that day',
  }),
  'party-twice': () => ({
    vi: 'bên kế tục đã là một bên của thỏa thuận',
    en: 'the successor is a party already',
  }),
  'renewal-not-later': ({ state: { period } }) => ({
    vi: `gia hạn phải đến sau năm ${period.to ?? '?'}`,
    en: `a renewal must reach beyond ${period.to ?? '?'}`,
  }),
};

/** A refused event in words: which, on what day, and why. */
export function faultWords(fault: TransitionFault, language: Language): string {
  const { event } = fault;
  const why = SAY[fault.code](fault)[language];
  return `${eventWords(event.type, language)} (${formatDate(event.on, language)}): ${why}`;
}
