import type { CardFigure, CardSection, CardText, ProgrammeCard } from '@khuyenhoc/core';
import { type Guard, list, maybe, number, oneOf, record, text } from '../guard/guard.js';
import { verdict } from '../guard/view-guard.js';

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

const form = record<ProgrammeCard>({
  kind: oneOf('programme-card'),
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
});

/**
 * Whether a value from outside is a card that can be drawn. The full check is done where a card is made;
 * this one keeps a wrong file from breaking the page.
 */
export const isCard: Guard<ProgrammeCard> = (data): data is ProgrammeCard =>
  form(data) && [data.vi, data.en].every((words) => words.rows.length === data.rows.length);
