import type { Observation } from '@khuyenhoc/schemas';
import { describe, expect, it } from 'vitest';
import { findContradictions, findingWords } from '../src/index.js';
import { count } from './example.js';

const find = (...list: object[]) => findContradictions(list as Observation[]);
const codes = (...list: object[]) => find(...list).map((one) => one.code);

describe('contradictions among observations', () => {
  it.each([
    ['a count above its base', [count({ count: 91, outOf: 74 })], ['impossible-ratio']],
    [
      'a printed rate that is not the quotient',
      [count({ count: 4820, outOf: 9175, printedRate: { percent: 52.6, decimals: 1 } })],
      ['rate-contradicts-counts'],
    ],
    [
      'the same figure twice with different values',
      [count({ id: 'a' }), count({ id: 'b', count: 9_998 })],
      ['figures-conflict'],
    ],
    [
      'a stock that falls',
      [
        count({ id: 'a', on: '2010', count: { atLeast: 19_000 }, outOf: null }),
        count({ id: 'b', on: '2016', count: 11_588, outOf: null }),
      ],
      ['method-break'],
    ],
    [
      'a base that moves',
      [
        count({ id: 'a', on: '2016', count: 8_200, outOf: 35_996 }),
        count({ id: 'b', on: '2020', count: 26_889, outOf: 30_466 }),
      ],
      ['base-drift'],
    ],
    [
      'one name and code, two territories',
      [
        count({ id: 'a' }),
        count({ id: 'b', on: '2025-12-31', place: { code: '08', edition: 'vn-34-2025' } }),
      ],
      ['territory-break'],
    ],
    [
      'parts above their whole',
      [
        count({ id: 'whole', count: 100 }),
        count({ id: 'a', party: 'ldld', count: 60, partOf: 'whole' }),
        count({ id: 'b', party: 'hoi-ctd', count: 60, partOf: 'whole' }),
      ],
      ['parts-exceed-whole'],
    ],
    [
      'what is new, beside what there is',
      [count({ id: 'a' }), count({ id: 'b', count: 3, measure: 'new-in-period' })],
      [],
    ],
    ['growth', [count({ id: 'a' }), count({ id: 'b', on: '2025-12-31', count: 10_000 })], []],
  ])('%s', (_name, list, expected) => {
    expect(codes(...list)).toEqual(expected);
  });

  it('are said with the figures and the numbers', () => {
    const [finding] = find(count({ count: 91, outOf: 74 }));
    expect(findingWords(finding!, 'vi')).toBe('citizens: tử số lớn hơn mẫu số: 91/74 [2024-12-31]');
  });
});
