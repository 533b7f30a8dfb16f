import type { CalendarDate } from '@khuyenhoc/schemas';
import type { Words } from '../language/language.js';
import type { CalendarItem } from '../life-cycle/calendar.js';
import { calendarWords } from '../life-cycle/calendar-words.js';
import { formatDate } from '../time/calendar-date.js';
import { inBoth } from './in-both.js';
import type { View, ViewFrame } from './view.js';

/** One thing that is owed by a day. */
export interface CalendarRow {
  readonly id: string;
  readonly day: CalendarDate;
  readonly dayWords: Words;
  readonly title: Words;
  readonly state: CalendarItem['state'];
  readonly stateWords: Words;
  /** Who says that it is owed. */
  readonly basis: Words;
}

/** What falls due when (lịch sơ kết, tổng kết), for `<kh-calendar>`. */
export interface CalendarView extends View<'calendar-view'> {
  readonly rows: readonly CalendarRow[];
}

const STATES: Readonly<Record<CalendarItem['state'], Words>> = {
  done: { vi: 'đã thực hiện', en: 'done' },
  'not-recorded': { vi: 'đã qua, chưa có văn bản ghi nhận', en: 'past, nothing on record' },
  coming: { vi: 'sắp tới', en: 'coming' },
};
const BASES: Readonly<Record<CalendarItem['basis'], Words>> = {
  agreement: { vi: 'theo chương trình đã ký', en: 'by the signed programme' },
  practice: { vi: 'theo thông lệ', en: 'by practice' },
};

/**
 * Says what a page shows of a programme's calendar.
 *
 * @example
 * calendarView(frame, programmeCalendar(agreement, cycle, '2026-06-30'));
 */
export const calendarView = (frame: ViewFrame, items: readonly CalendarItem[]): CalendarView => ({
  kind: 'calendar-view',
  ...frame,
  rows: items.map((item) => ({
    id: item.id,
    day: item.day,
    dayWords: inBoth((language) => formatDate(item.day, language)),
    title: inBoth((language) => calendarWords(item, language)),
    state: item.state,
    stateWords: STATES[item.state],
    basis: BASES[item.basis],
  })),
});
