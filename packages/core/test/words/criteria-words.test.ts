import { criteriaExamples, criteriaSets, instruments, placeEditions } from '@khuyenhoc/rulebook';
import type { CriteriaSet } from '@khuyenhoc/schemas';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AssessmentReason,
  assessmentReasonWords,
  compileCriteriaSet,
  criteriaSheet,
  criteriaView,
  assessmentForm,
  formatPoints,
  nameOf,
  runExample,
  stepWords,
} from '../../src/index.js';
import { withRecords } from '../learning-model/columns-of.js';
import { levelsSet, pointsSet } from '../learning-model/random-sets.js';
import { expectMirror } from './mirror.js';

const books = { instruments, placeEditions };
const sets = criteriaSets.map((set) => ({ id: set.id, set }));
const runsOf = (set: CriteriaSet) => {
  const compiled = compileCriteriaSet(set);
  const examples = criteriaExamples.find((one) => one.set === set.id)?.examples ?? [];
  return examples.map((one) => runExample(compiled, one));
};
const allOf = (reason: AssessmentReason): AssessmentReason[] => [
  reason,
  ...(reason.children ?? []).flatMap(allOf),
];

describe('the words of a criteria set', () => {
  it.each(sets)('$id: its sheet, view and form in both languages', ({ set }) => {
    const runs = runsOf(set);
    expectMirror((language) => criteriaSheet(set, runs, language, books));
    expectMirror((language) => criteriaSheet(set, [], language, books));
    const said = JSON.stringify([
      criteriaView(set, books, '2026-07-05'),
      assessmentForm(set, books, '2026-07-05'),
    ]);
    expect(said).not.toMatch(/undefined|NaN|\[object/);
  });

  it.each(sets)('$id: reasons and steps of its examples in both languages', ({ set }) => {
    for (const { assessment } of runsOf(set)) {
      const { reason, whatItTakes, points } = assessment;
      expectMirror((language) => [
        ...allOf(reason).map((one) => assessmentReasonWords(set, one, language)),
        ...allOf(reason).map(({ at }) => (at === null ? '' : nameOf(set, at, language))),
        ...[...whatItTakes.answers, ...whatItTakes.improvements].map((one) =>
          stepWords(set, one, language),
        ),
        points === null ? '' : formatPoints(points, language),
      ]);
    }
  });

  it('the same for sets that are made up, with every way to earn and to ask', () => {
    fc.assert(
      fc.property(fc.oneof(withRecords(pointsSet), withRecords(levelsSet)), ([set, records]) => {
        const compiled = compileCriteriaSet(set);
        expectMirror((language) => criteriaSheet(set, [], language, books));
        expectMirror((language) => {
          const view = criteriaView(set, books, '2026-07-05');
          return [view.title[language], ...view.lines.map((one) => one[language])];
        });
        expect(JSON.stringify(assessmentForm(set, books, '2026-07-05'))).not.toMatch(
          /undefined|NaN/,
        );
        for (const { answers, context } of records) {
          const { reason, whatItTakes } = compiled.assess(answers, context);
          expectMirror((language) => [
            ...allOf(reason).map((one) => assessmentReasonWords(set, one, language)),
            ...whatItTakes.improvements.map((one) => stepWords(set, one, language)),
          ]);
        }
      }),
      { numRuns: 25 },
    );
  });
});
