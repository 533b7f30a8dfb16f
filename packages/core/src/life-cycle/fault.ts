import type { AgreementEvent } from '@khuyenhoc/schemas';
import type { Language } from '../language/language.js';
import { formatDate } from '../time/calendar-date.js';
import type { LifeCycle, Phase } from './state.js';

/** Why an event cannot follow what has happened so far. */
export type FaultCode =
  | 'out-of-order'
  | 'wrong-phase'
  | 'year-outside-period'
  | 'plan-twice'
  | 'review-outside-period'
  | 'review-out-of-order'
  | 'review-twice'
  | 'party-not-there'
  | 'party-twice'
  | 'renewal-not-later';

/** An event that was refused, and the state it was refused in. */
export interface TransitionFault {
  readonly code: FaultCode;
  readonly event: AgreementEvent;
  readonly state: LifeCycle;
}

const EVENTS: Readonly<Record<Language, Readonly<Record<AgreementEvent['type'], string>>>> = {
  vi: {
    drafted: 'dự thảo',
    signed: 'ký kết',
    'entered-into-force': 'có hiệu lực',
    'yearly-plan-adopted': 'thông qua chương trình năm',
    reviewed: 'sơ kết, tổng kết',
    amended: 'sửa đổi, bổ sung',
    'party-succeeded': 'thay bên ký kết',
    renewed: 'gia hạn',
    lapsed: 'hết hiệu lực',
  },
  en: {
    drafted: 'drafted',
    signed: 'signed',
    'entered-into-force': 'entered into force',
    'yearly-plan-adopted': 'yearly plan adopted',
    reviewed: 'reviewed',
    amended: 'amended',
    'party-succeeded': 'party succeeded',
    renewed: 'renewed',
    lapsed: 'lapsed',
  },
};

const PHASES: Readonly<Record<Language, Readonly<Record<Phase, string>>>> = {
  vi: {
    new: 'chưa có gì',
    drafted: 'đã dự thảo',
    signed: 'đã ký',
    'in-force': 'đang có hiệu lực',
    closed: 'đã tổng kết cả giai đoạn',
    lapsed: 'đã hết hiệu lực',
  },
  en: {
    new: 'new',
    drafted: 'drafted',
    signed: 'signed',
    'in-force': 'in force',
    closed: 'closed by its final review',
    lapsed: 'lapsed',
  },
};

/** What an event is called. */
export const eventWords = (type: AgreementEvent['type'], language: Language): string =>
  EVENTS[language][type];

/** What a phase is called. */
export const phaseWords = (phase: Phase, language: Language): string => PHASES[language][phase];

type Say = (fault: TransitionFault) => Readonly<Record<Language, string>>;

const SAY: Readonly<Record<FaultCode, Say>> = {
  'out-of-order': ({ state }) => ({
    vi: `xảy ra trước sự kiện ghi liền trước (${formatDate(state.on ?? '', 'vi')}); hãy xếp theo ngày`,
    en: `is before the event written before it (${state.on ?? ''}); sort events by day`,
  }),
  'wrong-phase': ({ state }) => ({
    vi: `không thể xảy ra khi thỏa thuận ${PHASES.vi[state.phase]}`,
    en: `cannot happen while the agreement is ${PHASES.en[state.phase]}`,
  }),
  'year-outside-period': ({ state: { period } }) => ({
    vi: `năm nằm ngoài giai đoạn ${period.from}–${period.to}`,
    en: `the year is outside the period ${period.from}–${period.to}`,
  }),
  'plan-twice': () => ({
    vi: 'chương trình của năm đó đã thông qua rồi',
    en: 'the plan of that year has been adopted already',
  }),
  'review-outside-period': ({ state: { period } }) => ({
    vi: `khoảng thời gian tổng kết nằm ngoài giai đoạn ${period.from}–${period.to}`,
    en: `the span reviewed is outside the period ${period.from}–${period.to}`,
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
    vi: `gia hạn phải đến sau năm ${period.to}`,
    en: `a renewal must reach beyond ${period.to}`,
  }),
};

/** A refused event in words: which, on what day, and why. */
export function faultWords(fault: TransitionFault, language: Language): string {
  const { event } = fault;
  const why = SAY[fault.code](fault)[language];
  return `${EVENTS[language][event.type]} (${formatDate(event.on, language)}): ${why}`;
}
