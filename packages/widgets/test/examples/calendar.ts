import type { CalendarRow, CalendarView } from '@khuyenhoc/core';
import { frame, w } from './frame.js';

const row = (day: string, title: [string, string], state: CalendarRow['state']): CalendarRow => ({
  id: day,
  day,
  dayWords: w(day.split('-').reverse().join('/'), day),
  title: w(...title),
  state,
  stateWords: {
    done: w('đã thực hiện', 'done'),
    'not-recorded': w('đã qua, chưa có văn bản ghi nhận', 'past, nothing on record'),
    coming: w('sắp tới', 'coming'),
  }[state],
  basis: w('theo chương trình đã ký', 'by the signed programme'),
});

/** Items in each of the three states. */
export const calendar = (): CalendarView => ({
  kind: 'calendar-view',
  ...frame(w('Lịch sơ kết, tổng kết', 'Plans and reviews')),
  rows: [
    row('2025-06-30', ['Sơ kết 6 tháng đầu năm 2025', 'Half-year review of 2025'], 'not-recorded'),
    row('2025-12-31', ['Tổng kết năm 2025', 'Yearly review of 2025'], 'done'),
    row('2026-06-30', ['Sơ kết 6 tháng đầu năm 2026', 'Half-year review of 2026'], 'coming'),
    row('2026-12-31', ['Tổng kết năm 2026', 'Yearly review of 2026'], 'coming'),
  ],
});
