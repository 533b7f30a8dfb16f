import { criteriaSets } from '@khuyenhoc/rulebook';
import type { Earning } from '@khuyenhoc/schemas';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answers, compileCriteriaSet } from '../../src/index.js';
import { setOf } from './random-sets.js';

const citizen = () =>
  compileCriteriaSet(criteriaSets.find((one) => one.id === 'learning-citizen-244')!);
const scores = (...points: (number | null)[]): Answers =>
  Object.fromEntries(points.map((one, i) => [String(i + 1), one]));
const ordinary = { circumstances: { 'disadvantaged-area': false } };

describe('what it takes, for a citizen', () => {
  it.each([
    ['one point short', scores(8, 8, 8, 8, 8, 8, 8, 8, 8, 7), [['1', 1, 9]]],
    ['a floor broken with a high total', scores(9, 9, 9, 9, 9, 9, 9, 9, 9, 4), [['10', 1, 5]]],
    ['both', scores(9, 9, 9, 9, 9, 9, 8, 5, 5, 3), [['10', 5, 8]]],
    [
      'more than one indicator can give',
      scores(6, 6, 6, 6, 6, 6, 6, 6, 6, 6),
      [
        ['1', 4, 10],
        ['2', 4, 10],
        ['3', 4, 10],
        ['4', 4, 10],
        ['5', 4, 10],
      ],
    ],
  ])('%s', (_name, answers, steps) => {
    const { verdict, whatItTakes } = citizen().assess(answers, ordinary);
    expect(verdict).toBe('does-not-meet');
    expect(whatItTakes.improvements).toEqual(steps.map(([at, by, to]) => ({ at, by, to })));
    expect(whatItTakes.answers).toEqual([]);
  });

  it('nothing, once the criteria are met', () => {
    const { whatItTakes } = citizen().assess(scores(8, 8, 8, 8, 8, 8, 8, 8, 8, 8), ordinary);
    expect(whatItTakes).toEqual({ open: [], answers: [], improvements: [], possible: true });
  });

  it('names the open answers that would settle it', () => {
    const { verdict, missing, whatItTakes } = citizen().assess(
      scores(9, 9, 9, 9, 9, 9, 9, 9, null, null),
      ordinary,
    );
    expect(verdict).toBe('undetermined');
    expect(missing).toEqual(['9', '10']);
    expect(whatItTakes.improvements).toEqual([]);
    expect(whatItTakes.answers).toEqual([
      { at: '9', by: 5, to: 5 },
      { at: '10', by: 5, to: 5 },
    ]);
  });

  it('says what must be improved, and how little of what is open is then enough', () => {
    const { verdict, whatItTakes } = citizen().assess(
      scores(9, 9, 8, 9, 7, 4, 8, 9, 9, null),
      ordinary,
    );
    expect(verdict).toBe('does-not-meet');
    expect(whatItTakes.improvements).toEqual([{ at: '6', by: 1, to: 5 }]);
    expect(whatItTakes.answers).toEqual([{ at: '10', by: 7, to: 7 }]);
  });

  it('asks for the area where that alone decides', () => {
    const { verdict, whatItTakes } = citizen().assess(scores(7, 7, 7, 7, 7, 7, 7, 7, 7, 7));
    expect(verdict).toBe('undetermined');
    expect(whatItTakes.answers).toEqual([{ at: 'disadvantaged-area', by: null, to: true }]);
  });

  it('can be nothing at all, where the mark was not read', () => {
    const family = compileCriteriaSet(
      criteriaSets.find((one) => one.id === 'learning-family-448')!,
    );
    expect(family.assess({}).whatItTakes.possible).toBe(false);
  });
});

const title = { vi: 'x', en: 'x' };
type Small = { earns: Earning; value: number };
const small: fc.Arbitrary<Small> = fc.oneof(
  fc
    .record({ max: fc.constantFrom(4, 6), value: fc.integer({ min: 0, max: 4 }) })
    .map(({ max, value }) => ({
      earns: { kind: 'judged' as const, max, step: 1 },
      value,
    })),
  fc
    .boolean()
    .map((yes) => ({ earns: { kind: 'yes-no' as const, points: 5 }, value: yes ? 5 : 0 })),
  fc.constantFrom(0, 3, 7).map((value) => ({
    earns: {
      kind: 'bands' as const,
      measure: { kind: 'number' as const, title },
      bands: [0, 3, 7].map((points, i) => ({
        from: i * 10,
        below: i === 2 ? null : (i + 1) * 10,
        points,
      })),
    },
    value,
  })),
);

const valuesOf = (earns: Earning): number[] =>
  earns.kind === 'judged'
    ? Array.from({ length: (earns.max ?? 0) + 1 }, (_, i) => i)
    : earns.kind === 'yes-no'
      ? [0, 5]
      : [0, 3, 7];
const answerFor = ({ earns, value }: Small) =>
  earns.kind === 'judged'
    ? value
    : earns.kind === 'yes-no'
      ? value > 0
      : [0, 3, 7].indexOf(value) * 10;

/** The least by going through every combination: fewest changed, then fewest points added. */
function bruteForce(
  parts: readonly Small[],
  enough: (values: readonly number[], total: number) => boolean,
): [changed: number, added: number] | null {
  let best: [number, number] | null = null;
  const go = (values: readonly number[], changed: number, added: number): void => {
    const part = parts[values.length];
    if (part === undefined) {
      const better = best === null || changed < best[0] || (changed === best[0] && added < best[1]);
      const total = values.reduce((sum, one) => sum + one, 0);
      if (better && enough(values, total)) best = [changed, added];
      return;
    }
    for (const value of valuesOf(part.earns).filter((one) => one >= part.value)) {
      go([...values, value], changed + (value > part.value ? 1 : 0), added + value - part.value);
    }
  };
  go([], 0, 0);
  return best;
}

/** What is found for a set of these parts, held against every combination of them. */
function expectLeast(
  parts: readonly Small[],
  rules: object,
  enough: (values: readonly number[], total: number) => boolean,
): void {
  const criteria = parts.map(({ earns }, i) => ({
    id: `c${i}`,
    group: null,
    title,
    evidence: [],
    earns,
  }));
  const total = parts.reduce((sum, { earns }) => sum + Math.max(...valuesOf(earns)), 0);
  const compiled = compileCriteriaSet(
    setOf({
      method: 'points',
      total,
      groups: [],
      criteria,
      preconditions: [],
      floors: [],
      grades: [],
      otherwise: null,
      gapNote: null,
      ...rules,
    }),
  );
  const answersOf = (all: readonly Small[]) =>
    Object.fromEntries(all.map((one, i) => [`c${i}`, answerFor(one)]));
  const { verdict, whatItTakes } = compiled.assess(answersOf(parts));
  const wanted = bruteForce(parts, enough);
  expect(whatItTakes.possible).toBe(wanted !== null);
  if (wanted === null) return;
  const steps = whatItTakes.improvements;
  expect([steps.length, steps.reduce((sum, one) => sum + (one.by ?? 0), 0)]).toEqual(wanted);
  expect(verdict === 'meets').toBe(wanted[0] === 0);
  const after = parts.map((part, i) => ({
    ...part,
    value: Number(steps.find((one) => one.at === `c${i}`)?.to ?? part.value),
  }));
  expect(compiled.assess(answersOf(after)).verdict).toBe('meets');
}

const someParts = fc.array(small, { minLength: 1, maxLength: 5 });

describe('the least improvement', () => {
  it('is as small as the smallest of all combinations, and is enough', () => {
    const floor = fc.integer({ min: 0, max: 3 });
    const mark = fc.integer({ min: 1, max: 30 });
    fc.assert(
      fc.property(someParts, floor, mark, (parts, min, atLeast) => {
        const rules = { floors: [{ min, criteria: null }], pass: { by: 'total', atLeast } };
        expectLeast(
          parts,
          rules,
          (values, total) => total >= atLeast && Math.min(...values) >= min,
        );
      }),
      { numRuns: 2000 },
    );
  });

  it('is so where classes decide, with totals between them and criteria that may not be at 0', () => {
    const edges = fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { minLength: 2, maxLength: 3 });
    const between = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(someParts, edges, between, fc.boolean(), (parts, cuts, gaps, noZero) => {
        const grades = cuts
          .sort((a, b) => b - a)
          .map((from, i, all) => {
            const end = (all[i - 1] ?? 31) - gaps[i]!;
            const below = end > from ? end : from + 1;
            return { id: `g${i}`, title, from, to: null, below, noZero };
          });
        const rules = { grades, pass: { by: 'grade', atLeast: 'g1' } };
        expectLeast(
          parts,
          rules,
          (values, total) =>
            grades.slice(0, 2).some(({ from, below }) => total >= from && total < below) &&
            !(noZero && values.includes(0)),
        );
      }),
      { numRuns: 1000 },
    );
  });
});

describe('more points', () => {
  it('never turn meets into not: an answer raised keeps what was met', () => {
    const points = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 10, maxLength: 10 });
    const compiled = citizen();
    fc.assert(
      fc.property(points, fc.nat(9), fc.integer({ min: 1, max: 20 }), (halves, which, more) => {
        const before = halves.map((half) => half / 2);
        const after = before.map((one, i) => (i === which ? Math.min(10, one + more / 2) : one));
        const verdictOf = (all: number[]) => compiled.assess(scores(...all), ordinary).verdict;
        if (verdictOf(before) === 'meets') expect(verdictOf(after)).toBe('meets');
      }),
      { numRuns: 3000 },
    );
  });
});
