import type { CalendarDate } from '@khuyenhoc/schemas';
import type { Expr } from '../tree/expr.js';
import { date } from '../tree/leaf.js';
import { readDay } from './read-value.js';
import { readColumn, type SourceColumn } from './source-column.js';

/** The day of a row, or one day for all. */
export function dayOf(on: SourceColumn | { readonly day: CalendarDate }): Expr {
  return typeof on === 'object' && 'day' in on ? date(on.day) : readDay(readColumn(on, 'date'));
}
