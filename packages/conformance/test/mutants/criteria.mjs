import { mutant } from './mutant.mjs';

/** Each answer of a form, changed. */
const answersOf = (input, change) => ({
  ...input,
  answers: Object.fromEntries(
    Object.entries(input.answers).map(([key, one]) => [key, change(one, key)]),
  ),
});
const withSet = (input, change) => ({
  ...input,
  set: { ...input.set, scoring: change(input.set.scoring) },
});
const idsOf = ({ set: { scoring } }) =>
  scoring.method === 'points'
    ? scoring.criteria.map((one) => one.id)
    : (scoring.criteria ?? []).flatMap((one) =>
        one.targets.flatMap((each) => each.requirements.map((own) => own.id)),
      );

export const CRITERIA = [
  mutant('criteria.assess', 'what is not answered is 0', (input, right) => {
    const open = idsOf(input).filter((id) => (input.answers[id] ?? null) === null);
    const given = Object.fromEntries(open.map((id) => [id, 0]));
    return right({ ...input, answers: { ...input.answers, ...given } });
  }),
  mutant('criteria.assess', 'points are rounded', (input, right) =>
    right(answersOf(input, (one) => (typeof one === 'number' ? Math.round(one) : one))),
  ),
  mutant('criteria.assess', 'floors are forgotten', (input, right) =>
    right(withSet(input, (scoring) => ({ ...scoring, ...(scoring.floors && { floors: [] }) }))),
  ),
  mutant('criteria.assess', 'preconditions are forgotten', (input, right) =>
    right(
      withSet(input, (scoring) => ({
        ...scoring,
        ...(scoring.preconditions && { preconditions: [] }),
      })),
    ),
  ),
  mutant('criteria.assess', 'relief is always granted', (input, right) =>
    right({
      ...input,
      circumstances: Object.fromEntries(input.set.circumstances.map((one) => [one.id, true])),
    }),
  ),
  mutant('criteria.assess', 'relief is never granted', (input, right) =>
    right({
      ...input,
      circumstances: Object.fromEntries(input.set.circumstances.map((one) => [one.id, false])),
    }),
  ),
  mutant('criteria.assess', 'not known which kind: none', (input, right) =>
    right({ ...input, unitKinds: input.unitKinds ?? [] }),
  ),
  mutant('criteria.assess', 'wrong answers stop everything', (input, right) => {
    const found = right(input);
    return found.faulty.length > 0 ? { ...found, verdict: 'undetermined' } : found;
  }),
  mutant('criteria.assess', 'too many points are cut', (input, right) =>
    right(answersOf(input, (one) => (typeof one === 'number' ? Math.min(one, 10) : one))),
  ),
  mutant('criteria.assess', 'a criterion at 0 does not matter', (input, right) =>
    right(
      withSet(input, (scoring) => ({
        ...scoring,
        ...(scoring.grades && {
          grades: scoring.grades.map((one) => ({ ...one, noZero: false })),
        }),
      })),
    ),
  ),
  mutant('criteria.assess', 'holes between classes are closed', (input, right) =>
    right(
      withSet(input, (scoring) => ({
        ...scoring,
        ...(scoring.grades && {
          grades: scoring.grades.map((one, i) => ({
            ...one,
            to: null,
            below: scoring.grades[i - 1]?.from ?? null,
          })),
        }),
      })),
    ),
  ),
  mutant('criteria.assess', 'expired law still decides', (input, right) => {
    const { lawAsOf: _, ...rest } = input;
    return right(rest);
  }),
  mutant('criteria.assess', 'what the law ended still counts', (input, right) => {
    const { periodTo: _, ...rest } = input;
    return right({ ...rest, periodTo: '2020-01-01' });
  }),
  mutant('criteria.assess', 'evidence is never looked at', (input, right) => {
    const { withoutEvidence: _, ...rest } = input;
    return right(rest);
  }),
  mutant('criteria.assess', 'evidence is always asked for', (input, right) =>
    right({ ...input, set: { ...input.set, withoutEvidence: 'fails' } }),
  ),
  mutant('criteria.assess', 'the goal is not asked', (input, right) => {
    const { goal: _, ...rest } = input;
    return right(rest);
  }),
  mutant('criteria.assess', 'levels stand alone', (input, right) =>
    right(
      withSet(input, (scoring) => ({
        ...scoring,
        ...('cumulative' in scoring && { cumulative: false }),
      })),
    ),
  ),
  mutant('criteria.assess', 'the total by itself is ignored', (input, right) => {
    const { total: _, ...answers } = input.answers;
    return right({ ...input, answers });
  }),
  mutant('criteria.assess', 'names only the best class possible', (input, right) => {
    const found = right(input);
    return { ...found, grades: found.grades.slice(0, 1) };
  }),
  mutant('criteria.count', 'leaves out what is not determined', (input, right) => {
    const { places } = right(input);
    for (const one of Object.values(places)) one.units -= one.undetermined;
    return { places };
  }),
  mutant('criteria.count', 'counts open classes under the best', (input, right) => {
    const { places } = right(input);
    for (const { classes } of Object.values(places)) {
      if (classes?.open === undefined) continue;
      classes.good = (classes.good ?? 0) + classes.open;
      delete classes.open;
    }
    return { places };
  }),
];
