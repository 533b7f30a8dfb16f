import { readFileSync } from 'node:fs';
import { criteriaSets } from '@khuyenhoc/rulebook';
import { describe, expect, it } from 'vitest';
import {
  type Answer,
  type Answers,
  type AssessmentContext,
  type AssessmentReason,
  compileCriteriaSet,
} from '../../src/index.js';

/** Scores and levels that were printed, or made on the rules that were read, with what must come out. */
interface Case extends AssessmentContext {
  id: string;
  set: string;
  answers: Answers;
  others?: Answer;
  verdict: string;
  points?: object;
  grades?: string[];
  /** What the library must say of it; null where nothing is odd about it. */
  trap: string | null;
  /** Verdicts of single requirements, by level and id. */
  at?: Record<string, string>;
}

const cases = JSON.parse(
  readFileSync(new URL('../cases/published-scores.json', import.meta.url), 'utf8'),
) as Case[];

const flat = (reason: AssessmentReason, level = ''): [key: string, reason: AssessmentReason][] => {
  const inside = reason.code === 'level' ? (reason.at ?? '') : level;
  return [
    [`${inside} ${reason.at}`.trim(), reason],
    ...(reason.children ?? []).flatMap((one) => flat(one, inside)),
  ];
};

describe('scores and levels as printed', () => {
  it('are 28 cases, some of them in two parts', () => {
    expect(new Set(cases.map((one) => one.id.split(' ')[0])).size).toBe(28);
  });

  it.each(cases)(
    '$id: $trap',
    ({ set, answers, others, verdict, points, grades, trap, at, ...one }) => {
      const compiled = compileCriteriaSet(criteriaSets.find(({ id }) => id === set)!);
      const given = compiled.keys.filter((key) => key !== 'total' && others !== undefined);
      const found = compiled.assess(
        { ...Object.fromEntries(given.map((key) => [key, others])), ...answers },
        one,
      );
      expect(found.verdict).toBe(verdict);
      if (points !== undefined) expect(found.points).toEqual(points);
      if (grades !== undefined) expect(found.grades).toEqual(grades);
      const reasons = flat(found.reason);
      for (const [key, wanted] of Object.entries(at ?? {})) {
        expect([key, new Map(reasons).get(key)?.verdict]).toEqual([key, wanted]);
      }
      const said = [
        ...reasons.map(([, reason]) => reason.code),
        ...found.faults.map(({ code }) => code),
      ];
      if (trap !== null) expect(said).toContain(trap);
      else expect(said).not.toContain('unclassed');
      expect(found.faults.map(({ code }) => code)).toEqual(trap === 'goal-unknown' ? [trap] : []);
    },
  );
});
