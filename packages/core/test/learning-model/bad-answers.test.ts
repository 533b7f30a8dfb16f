import { criteriaSets } from '@khuyenhoc/rulebook';
import { describe, expect, it } from 'vitest';
import { type Answers, compileCriteriaSet } from '../../src/index.js';

const compile = (id: string) => compileCriteriaSet(criteriaSets.find((one) => one.id === id)!);
const CITIZEN_SET = 'learning-citizen-244';
const COMMUNE_SET = 'learning-community-commune-25-2023';

const CITIZEN: [name: string, answers: Answers, code: string, at: string][] = [
  ['points above the maximum', { '3': 11 }, 'points-above-max', '3'],
  ['negative points', { '3': -1 }, 'points-negative', '3'],
  ['NaN', { '3': NaN }, 'points-not-number', '3'],
  ['infinite points', { '3': Infinity }, 'points-above-max', '3'],
  ['a string', { '3': '8' }, 'points-not-number', '3'],
  ['yes', { '3': true }, 'points-not-number', '3'],
  ['a third of a point', { '3': 7 + 1 / 3 }, 'points-too-fine', '3'],
  ['bounds the wrong way round', { '3': { atLeast: 8, atMost: 6 } }, 'bounds-reversed', '3'],
  ['a share', { '3': { count: 1, of: 2 } }, 'points-not-number', '3'],
  ['an unknown criterion', { '11': 8 }, 'criterion-unknown', '11'],
  ['a total that its parts forbid', { '1': 9, '2': 9, total: 12 }, 'total-contradicts', 'total'],
];
const COMMUNE: typeof CITIZEN = [
  ['a count above its base', { '5-1': { count: 91, of: 74 } }, 'count-above-base', '5-1'],
  ['half a person', { '5-1': { count: 1.5, of: 74 } }, 'count-not-whole', '5-1'],
  ['a rate without counts', { '5-1': 66.7 }, 'answer-kind', '5-1'],
  ['a level that is none', { '4-2': '4' }, 'step-unknown', '4-2'],
  ['a number for a yes or no', { '1-1': 1 }, 'answer-kind', '1-1'],
];

describe('an answer that cannot be used', () => {
  it.each([
    ...CITIZEN.map((one) => [CITIZEN_SET, ...one] as const),
    ...COMMUNE.map((one) => [COMMUNE_SET, ...one] as const),
  ])('%s, %s: is reported and counts as not given', (set, _name, answers, code, at) => {
    const compiled = compile(set);
    const { faults, verdict } = compiled.assess(answers);
    expect(faults.map((one) => [one.code, one.at])).toEqual([[code, at]]);
    expect(faults[0]?.expected).not.toBe('');
    const rest = Object.fromEntries(Object.entries(answers).filter(([id]) => id !== at));
    expect(verdict).toBe(compiled.assess(rest).verdict);
  });

  it('does not hide what is certain without it', () => {
    const { verdict, faults } = compile(CITIZEN_SET).assess({ '1': 4, '2': 'tám' });
    expect(verdict).toBe('does-not-meet');
    expect(faults).toHaveLength(1);
  });

  it('a goal that the set does not have decides nothing', () => {
    const { verdict, faults } = compile(COMMUNE_SET).assess({}, { goal: '7' });
    expect(verdict).toBe('undetermined');
    expect(faults[0]).toMatchObject({ code: 'goal-unknown', received: '7', expected: '1, 2' });
  });

  it('what is no property of an object is no answer', () => {
    const citizen = compile(CITIZEN_SET);
    expect(citizen.assess({ constructor: 8 }).faults[0]?.code).toBe('criterion-unknown');
    expect(citizen.assess(JSON.parse('{"__proto__": 8}') as Answers).faults[0]?.code).toBe(
      'criterion-unknown',
    );
  });
});
