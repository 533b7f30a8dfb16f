import type { SaidTable, Verdict, View } from '@khuyenhoc/core';
import { type Guard, list, maybe, oneOf, record, words } from './guard.js';

type Fields<Value> = { readonly [Key in keyof Value]-?: Guard<Value[Key]> };

/** The form of a view: its kind, what stands around it, and these fields of its own. */
export const view = <Kind extends string, Whole extends View<Kind>>(
  kind: Kind,
  fields: Fields<Omit<Whole, keyof View<Kind>>>,
): Guard<Whole> =>
  record<object>({
    kind: oneOf(kind),
    title: words,
    warning: maybe(words),
    lines: list(words),
    foot: list(words),
    ...fields,
  }) as Guard<Whole>;

export const verdict: Guard<Verdict> = oneOf(
  'met',
  'not-met',
  'undetermined',
  'not-applicable',
  'incomparable',
  'no-rule-in-force',
);

export const saidTable: Guard<SaidTable> = record<SaidTable>({
  caption: words,
  columns: list(words),
  rows: list(list(words)),
});
