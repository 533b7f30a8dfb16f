import { criteriaExamples, criteriaSets } from '@khuyenhoc/rulebook';
import { describe, expect, it } from 'vitest';
import { type Answers, type AssessmentReason, compileCriteriaSet } from '../../src/index.js';

const examples = criteriaExamples.flatMap(({ set, examples: all }) =>
  all.map((example) => ({ name: `${set}: ${example.id}`, id: set, example })),
);

const codes = ({ code, children = [] }: AssessmentReason): string[] => [
  code,
  ...children.flatMap(codes),
];

describe('the worked examples of the rulebook', () => {
  it('are many, and every set has some', () => {
    expect(examples.length).toBeGreaterThan(150);
    expect(new Set(criteriaExamples.map((one) => one.set)).size).toBe(criteriaSets.length);
  });

  it.each(examples)('$name', ({ id, example }) => {
    const set = compileCriteriaSet(criteriaSets.find((one) => one.id === id)!);
    const { answers, others, expect: wanted, ...context } = example;
    const filled: Answers = {
      ...(others !== undefined &&
        Object.fromEntries(set.keys.filter((key) => key !== 'total').map((key) => [key, others]))),
      ...answers,
    };
    const { verdict, points, grades, reason, faults } = set.assess(filled, context);
    expect(faults).toEqual([]);
    expect({ verdict, points, grades }).toEqual({
      verdict: wanted.verdict,
      points: wanted.points ?? points,
      grades: wanted.grades ?? grades,
    });
    expect(codes(reason)).toEqual(expect.arrayContaining(wanted.reasons ?? []));
  });
});
