import type { CriteriaSet } from '@khuyenhoc/schemas';
import { describe, expect, it } from 'vitest';
import { criteriaSetFor } from '../../src/index.js';
import { setOf } from './random-sets.js';

const made = (
  id: string,
  from: string | null,
  to: string | null,
  territory: string | null = null,
) =>
  ({
    ...setOf({ method: 'unread' }),
    id,
    model: 'm',
    scopes: ['s'],
    validity: { from, to },
    territory: territory === null ? null : { code: territory, edition: 'vn-34-2026' },
  }) as unknown as CriteriaSet;
const OLD = made('old', '2014-01-01', '2019-12-31');
const MIDDLE = made('middle', '2020-01-01', '2023-12-31');
const NEW = made('new', '2025-01-01', null);
const LATER = made('later', '2027-01-01', null);
const UNDATED = made('undated', null, null);
const UNBEGUN = made('unbegun', null, '2024-06-30');
const LOCAL = made('local', '2024-01-01', '2025-12-31', '08');

const look = (sets: CriteriaSet[], on: string, territory: string | null = null) => {
  const found = criteriaSetFor(sets, 'm', 's', on, territory);
  if (found.kind === 'found') return [found.kind, found.set.id];
  if (found.kind === 'none-in-force') {
    return [found.kind, found.before?.id ?? null, found.after?.id ?? null];
  }
  return 'candidates' in found
    ? [found.kind, ...found.candidates.map((one) => one.id)]
    : [found.kind];
};

describe('the set for a day', () => {
  it.each([
    ['its first day', [OLD, MIDDLE], '2020-01-01', null, ['found', 'middle']],
    ['its last day', [OLD, MIDDLE], '2019-12-31', null, ['found', 'old']],
    [
      'between two',
      [OLD, MIDDLE, NEW, LATER],
      '2024-06-30',
      null,
      ['none-in-force', 'middle', 'new'],
    ],
    [
      'between two, in another order',
      [LATER, NEW, MIDDLE, OLD],
      '2024-06-30',
      null,
      ['none-in-force', 'middle', 'new'],
    ],
    ['before all', [NEW, LATER], '2014-01-01', null, ['none-in-force', null, 'new']],
    ['after all', [MIDDLE, OLD], '2024-01-01', null, ['none-in-force', 'middle', null]],
    ['two at once', [NEW, LATER], '2027-01-01', null, ['several', 'new', 'later']],
    [
      'one that has begun beside one that may have',
      [UNDATED, NEW],
      '2025-01-01',
      null,
      ['found', 'new'],
    ],
    [
      'one whose first day was not read',
      [UNBEGUN, OLD],
      '2024-06-30',
      null,
      ['start-unknown', 'unbegun'],
    ],
    [
      'one that ended, without a first day',
      [UNBEGUN],
      '2024-07-01',
      null,
      ['none-in-force', 'unbegun', null],
    ],
    ['nothing known', [], '2024-07-01', null, ['not-known']],
    ['a province with a set of its own', [NEW, LOCAL], '2025-12-31', '08', ['found', 'local']],
    ['a province whose own has ended', [NEW, LOCAL], '2026-01-01', '08', ['found', 'new']],
    ['another province', [NEW, LOCAL], '2025-12-31', '02', ['found', 'new']],
    ['the country, where only a province has one', [LOCAL], '2025-12-31', null, ['not-known']],
  ])('%s', (_name, sets, on, territory, found) => {
    expect(look(sets, on, territory)).toEqual(found);
  });

  it('is of the model and the scope asked for', () => {
    expect(criteriaSetFor([NEW], 'other', 's', '2026-01-01').kind).toBe('not-known');
    expect(criteriaSetFor([NEW], 'm', 'other', '2026-01-01').kind).toBe('not-known');
  });
});
