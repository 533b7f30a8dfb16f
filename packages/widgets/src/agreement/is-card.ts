import type { ProgrammeCard } from '@khuyenhoc/core';

/**
 * A guard for data from outside: enough to know that it is a card and can be drawn. The full check
 * is done where the card is made; this one keeps a wrong file from breaking the page.
 */
export function isCard(data: unknown): data is ProgrammeCard {
  if (get(data, 'kind') !== 'programme-card') return false;
  const rows = list(data, 'rows');
  return (
    rows?.every((row) => list(row, 'figures')?.every((one) => list(one, 'parties'))) === true &&
    [get(data, 'vi'), get(data, 'en')].every(
      (text) =>
        list(text, 'rows')?.length === rows.length &&
        list(text, 'rows')?.every((row) => lists(row, 'sections', 'captions', 'takes')) === true &&
        lists(text, 'lines', 'legend', 'foot') &&
        lists(get(text, 'gaps'), 'lines'),
    )
  );
}

const get = (data: unknown, key: string): unknown =>
  typeof data === 'object' && data !== null ? Reflect.get(data, key) : undefined;

function list(data: unknown, key: string): readonly unknown[] | null {
  const value = get(data, key);
  return Array.isArray(value) ? value : null;
}

const lists = (data: unknown, ...keys: string[]): boolean =>
  keys.every((key) => list(data, key) !== null);
