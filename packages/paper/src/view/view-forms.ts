import type {
  CalendarRow,
  CalendarView,
  CardFigure,
  CardSection,
  CardText,
  CompareColumn,
  CompareView,
  FundFlow,
  FundRuleRow,
  FundView,
  HonourRollView,
  MethodBreak,
  ProgrammeCard,
  SaidTable,
  Share,
  TargetsRow,
  TargetsView,
  TrendView,
  TrendYear,
  View,
  Words,
} from '@khuyenhoc/core';
import type { StaticView } from '../static/static-view.js';
import { type Form, list, maybe, number, oneOf, record, text } from './form.js';

const words = record<Words>({ vi: text, en: text });
const verdict = oneOf(
  'met',
  'not-met',
  'undetermined',
  'not-applicable',
  'incomparable',
  'no-rule-in-force',
);
const frame = (kind: string) =>
  ({
    kind: oneOf(kind),
    title: words,
    warning: maybe(words),
    lines: list(words),
    foot: list(words),
  }) satisfies { readonly [Key in keyof View<string>]: Form };

const table = record<SaidTable>({
  caption: words,
  columns: list(words),
  rows: list(list(words)),
});

const section = record<CardSection>({ heading: text, lines: list(text) });
const cardText = record<CardText>({
  warning: maybe(text),
  title: text,
  lines: list(text),
  rows: list(
    record<CardText['rows'][number]>({
      title: text,
      asked: text,
      verdict: text,
      takes: list(text),
      captions: list(text),
      why: text,
      sections: list(section),
    }),
  ),
  legend: list(text),
  gaps: section,
  foot: list(text),
});

/** The name of a place, then numbers. */
const compareRow: Form = (value, path) => {
  if (!Array.isArray(value)) return list(text)(value, path);
  const [name, ...cells] = value as readonly unknown[];
  const at = cells.findIndex((cell) => cell !== null && !Number.isFinite(cell));
  return text(name, [...path, 0]) ?? (at < 0 ? null : number(cells[at], [...path, at + 1]));
};

/** The form of each kind of view. */
export const VIEW_FORMS: { readonly [Kind in StaticView['kind']]: Form } = {
  'programme-card': record<ProgrammeCard>({
    kind: text,
    rows: list(
      record<ProgrammeCard['rows'][number]>({
        verdict,
        figures: list(
          record<CardFigure>({
            parties: list(verdict),
            share: maybe(record<{ count: number; base: number }>({ count: number, base: number })),
          }),
        ),
      }),
    ),
    vi: cardText,
    en: cardText,
  }),
  'targets-view': record<TargetsView>({
    ...frame('targets-view'),
    rows: list(
      record<TargetsRow>({
        title: words,
        of: words,
        share: maybe(record<Share>({ min: number, max: number })),
        rate: maybe(words),
        figure: words,
        milestone: maybe(number),
        milestoneWords: words,
        verdict: maybe(verdict),
        verdictWords: words,
        notes: list(words),
      }),
    ),
  }),
  'fund-view': record<FundView>({
    ...frame('fund-view'),
    balance: list(record<FundView['balance'][number]>({ label: words, amount: words })),
    flows: list(record<FundFlow>({ table, shares: list(maybe(number)) })),
    rules: list(
      record<FundRuleRow>({
        title: words,
        verdict,
        verdictWords: words,
        found: words,
        basis: words,
      }),
    ),
  }),
  'trend-view': record<TrendView>({
    ...frame('trend-view'),
    years: list(
      record<TrendYear>({
        year: number,
        percent: maybe(number),
        rate: maybe(words),
        figure: maybe(words),
        milestone: maybe(number),
        milestoneWords: maybe(words),
        verdict: maybe(verdict),
        verdictWords: maybe(words),
      }),
    ),
    breaks: list(record<MethodBreak>({ year: number, words })),
  }),
  'compare-view': record<CompareView>({
    ...frame('compare-view'),
    name: words,
    columns: list(record<CompareColumn>({ label: words, form: oneOf('count', 'percent') })),
    rows: list(compareRow),
  }),
  'honour-roll-view': record<HonourRollView>({
    ...frame('honour-roll-view'),
    people: maybe(words),
    amount: maybe(words),
    tables: list(table),
  }),
  'calendar-view': record<CalendarView>({
    ...frame('calendar-view'),
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
  }),
};
