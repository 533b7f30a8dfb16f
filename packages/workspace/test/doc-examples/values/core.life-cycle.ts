import { newLifeCycle, programmeCalendar } from '../../../../core/dist/index.js';
import type { Review } from '../../../../core/dist/life-cycle/state.js';
import { agreement, events } from './common.js';

const found = programmeCalendar(agreement, newLifeCycle(agreement), '2026-06-30').find(
  (one) => one.day === '2026-12-31',
);
if (found === undefined) throw new Error('no item');
export const item = found;
export const review = {
  type: 'reviewed',
  id: 'r1',
  review: 'final',
  scope: 'year',
  span: { from: '2023-01-01', to: '2023-12-31' },
  on: '2024-01-10',
  document: null,
} as unknown as Review;

const [first] = events;
if (first === undefined) throw new Error('no event');
export const event = first;
