import type { CalendarRow, CalendarView } from '@khuyenhoc/core';
import { list, oneOf, record, text, words } from '../guard/guard.js';
import { view } from '../guard/view-guard.js';

/** Whether a value from outside is a calendar that can be drawn. */
export const isCalendarView = view<'calendar-view', CalendarView>('calendar-view', {
  rows: list(
    record<CalendarRow>({
      id: text,
      day: text,
      dayWords: words,
      title: words,
      state: oneOf('done', 'not-recorded', 'coming'),
      stateWords: words,
      basis: words,
    }),
  ),
});
