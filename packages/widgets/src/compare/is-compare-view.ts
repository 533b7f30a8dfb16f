import type { CompareColumn, CompareView } from '@khuyenhoc/core';
import { type Guard, list, number, oneOf, record, text, words } from '../guard/guard.js';
import { view } from '../guard/view-guard.js';

const row: Guard<CompareView['rows'][number]> = (value): value is CompareView['rows'][number] =>
  Array.isArray(value) &&
  text(value[0]) &&
  value.slice(1).every((one) => one === null || number(one));

const form = view<'compare-view', CompareView>('compare-view', {
  name: words,
  columns: list(record<CompareColumn>({ label: words, form: oneOf('count', 'percent') })),
  rows: list(row),
});

/** Whether a value from outside is a comparison that can be drawn: as many cells as there are columns. */
export const isCompareView: Guard<CompareView> = (data): data is CompareView =>
  form(data) && data.rows.every((one) => one.length === data.columns.length + 1);
