import type { IssueFacts } from '../../issue/issue-facts.js';
import type { IssueCode } from '../../issue/issue-messages.js';
import type { CellValue } from '../layout/layout.js';
import { WHOLE_COUNTRY } from '../layout/shared-columns.js';
import type { TableOptions } from './table-options.js';
import { sameWord } from './spelling.js';

/**
 * Fills in code and edition of a unit that a row only names, from the list that was given. A name that fits
 * several units, or an old one that was split, is told and never picked.
 */
export function resolveRowPlace(
  row: Record<string, CellValue>,
  at: ReadonlyMap<string, number>,
  { resolvePlace, fix = false }: TableOptions,
  wrong: (at: number, code: IssueCode, facts: Partial<IssueFacts>) => void,
  fixed: (at: number, from: string, to: string) => void,
): void {
  const name = row['placeName'];
  if (typeof name !== 'string' || row['placeCode'] !== undefined) return;
  if (sameWord(name, WHOLE_COUNTRY) || sameWord(name, 'toàn quốc')) {
    row['placeName'] = WHOLE_COUNTRY;
    return;
  }
  const column = at.get('placeName') ?? 0;
  const received = `“${name}”`;
  const answer = resolvePlace?.(name);
  if (answer === undefined) wrong(column, 'list-place-unknown', { received });
  else if (answer.kind === 'none') wrong(column, 'place-name-unknown', { received });
  else if (answer.kind !== 'one') {
    const code = answer.kind === 'split' ? 'place-split' : 'place-ambiguous';
    wrong(column, code, { received, expected: answer.names.join(', ') });
  } else if (answer.exact || fix) {
    row['placeCode'] = answer.place.code;
    row['placeEdition'] = answer.place.edition;
    if (!answer.exact) fixed(column, name, `${answer.name} (${answer.place.code})`);
  } else {
    const expected = `${answer.name} (${answer.place.code})`;
    wrong(column, 'place-ambiguous', { received, expected });
  }
}
