import type { CardText, ProgrammeCard } from '@khuyenhoc/core';

/**
 * A guard for data from outside: enough to know that it is a card and can be drawn. The full check
 * is done where the card is made; this one keeps a wrong file from breaking the page.
 */
export function isCard(data: unknown): data is ProgrammeCard {
  const card = data as ProgrammeCard | null;
  return (
    card?.kind === 'programme-card' &&
    Array.isArray(card.rows) &&
    card.rows.every((row) => Array.isArray(row?.figures)) &&
    isText(card.vi, card.rows.length) &&
    isText(card.en, card.rows.length)
  );
}

const isText = (text: CardText | undefined, rows: number): boolean =>
  Array.isArray(text?.rows) &&
  text.rows.length === rows &&
  text.rows.every(
    (row) =>
      Array.isArray(row?.sections) && Array.isArray(row.captions) && Array.isArray(row.takes),
  ) &&
  Array.isArray(text.lines) &&
  Array.isArray(text.foot) &&
  Array.isArray(text.legend) &&
  Array.isArray(text.gaps?.lines);
