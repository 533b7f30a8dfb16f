import { criteriaExamples, criteriaSets } from '@khuyenhoc/rulebook';
import type { CriteriaExamples, CriteriaSet } from '@khuyenhoc/schemas';
import { describe, expect, it } from 'vitest';
import { authoringWords, checkCriteriaSet } from '../../../src/index.js';
import { changed, soundExamples, soundLevels, soundPoints } from './sound-sets.js';

const places = (set: CriteriaSet, examples?: CriteriaExamples): string[] =>
  checkCriteriaSet(set, examples).map((one) => `${one.code} ${one.path.join('.')}`);

const national = (id: string): [CriteriaSet, CriteriaExamples] => [
  criteriaSets.find((one) => one.id === id)!,
  criteriaExamples.find((one) => one.set === id)!,
];

describe('the sets of the rulebook', () => {
  it.each(criteriaSets.map((one) => [one.id, one] as const))('%s passes', (id, set) => {
    const examples = criteriaExamples.find((one) => one.set === id);
    expect(places(set, examples)).toEqual([]);
  });
});

describe('examples', () => {
  it('must be there, and of the set', () => {
    expect(places(soundPoints)).toEqual(['examples-missing ']);
    expect(places(soundLevels, soundExamples)).toEqual(['examples-other-set set']);
    const [missing] = checkCriteriaSet(soundPoints);
    expect(authoringWords(missing!, 'vi')).toMatch(/^Chưa có ví dụ nào/);
    expect(authoringWords(missing!, 'en')).toMatch(/^There are no worked examples/);
    const [other] = checkCriteriaSet(soundLevels, soundExamples);
    expect(authoringWords(other!, 'vi')).toBe(
      'Các ví dụ này của bộ “sound-points”, không phải “sound-levels”.',
    );
    expect(authoringWords(other!, 'en')).toBe(
      'These examples are of set “sound-points”, not “sound-levels”.',
    );
  });

  it('are not worked out where the rules are wrong', () => {
    const set = changed(soundPoints, { 'scoring.criteria.4.earns.step': 0 });
    expect(places(set, soundExamples)).toEqual(['step-zero scoring.criteria.4.earns.step']);
  });

  it.each([
    ['example-differs', { 'expect.verdict': 'does-not-meet' }, 'expect.verdict'],
    ['example-differs', { 'expect.points.max': 49 }, 'expect.points'],
    ['example-differs', { 'expect.grades': ['fair'] }, 'expect.grades'],
    ['example-differs', { 'expect.reasons': ['total-short'] }, 'expect.reasons'],
    ['example-answer-unusable', { 'answers.c1': 11 }, 'answers.c1'],
    ['example-answer-unusable', { 'answers.c9': 1 }, 'answers.c9'],
    ['example-answer-unusable', { others: 'x', 'answers.c2': undefined }, 'others'],
    ['example-answer-unusable', { goal: 'excellent' }, 'goal'],
    ['circumstance-unknown', { 'circumstances.island': true }, 'circumstances.island'],
    ['unit-kind-unknown', { 'unitKinds.1': 'club' }, 'unitKinds.1'],
  ])('%s: %j', (code, changes, at) => {
    const placed = Object.entries<unknown>(changes).map(([key, value]) => [
      `examples.0.${key}`,
      value,
    ]);
    const examples = changed(soundExamples, Object.fromEntries(placed) as Record<string, unknown>);
    const found = checkCriteriaSet(soundPoints, examples).filter((one) => one.code === code);
    expect(found.map((one) => one.path.join('.'))).toEqual([`examples.0.${at}`]);
    expect(found[0]?.document).toBe('examples');
    expect(authoringWords(found[0]!, 'vi')).toMatch(/^(Ví dụ|Hoàn cảnh|Loại đơn vị) “/);
  });

  it('say what came out instead', () => {
    const examples = changed(soundExamples, { 'examples.0.expect.verdict': 'does-not-meet' });
    const [found] = checkCriteriaSet(soundPoints, examples).filter(
      (one) => one.code === 'example-differs',
    );
    expect(found).toMatchObject({ received: 'meets', expected: 'does-not-meet' });
    expect(authoringWords(found!, 'en')).toBe(
      'Example “all-known” says that verdict is does-not-meet, but meets comes out.',
    );
  });
});

describe('cut points', () => {
  it('are each of the class edges, floors, band edges and thresholds, from both sides', () => {
    const found = places(soundPoints, soundExamples);
    const both = (place: string) => [`cut-point-not-met ${place}`, `cut-point-not-missed ${place}`];
    expect(found).toEqual([
      ...both('scoring.grades.0.from'),
      ...both('scoring.grades.1.from'),
      ...both('scoring.floors.0.min'),
      ...both('scoring.criteria.2.earns.bands.1.from'),
      ...both('scoring.criteria.2.earns.bands.2.from'),
      // The ordinary number has its example; the one below it is missing.
      'cut-point-not-missed scoring.preconditions.0.atLeast.pass.ordinary',
      ...both('scoring.preconditions.0.atLeast.pass.relief.value'),
    ]);
  });

  // Taking one example away leaves just that side of the cut open.
  it.each([
    ['learning-citizen-244', 'ten-eights', 'cut-point-not-met scoring.pass.atLeast.ordinary'],
    [
      'learning-citizen-244',
      'seventy-in-disadvantaged-area',
      'cut-point-not-met scoring.pass.atLeast.relief.value',
    ],
    [
      'learning-citizen-244',
      'below-seventy-in-disadvantaged-area',
      'cut-point-not-missed scoring.pass.atLeast.relief.value',
    ],
    ['learning-unit-22-2020', 'eighty-five', 'cut-point-not-met scoring.grades.0.from'],
    [
      'learning-unit-22-2020',
      'forty-nine-and-a-half',
      'cut-point-not-missed scoring.grades.2.from',
    ],
  ])('%s without %s', (id, example, expected) => {
    const [set, examples] = national(id);
    const rest = examples.examples.filter((one) => one.id !== example);
    expect(rest.length).toBe(examples.examples.length - 1);
    expect(places(set, { ...examples, examples: rest })).toEqual([expected]);
  });
});
