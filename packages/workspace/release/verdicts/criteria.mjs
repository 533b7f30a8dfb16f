import { compileCriteriaSet, criteriaSetFor, runExample } from '@khuyenhoc/core';
import { edges } from './days.mjs';

const citesOf = ({ instrument, clause }) => [instrument, clause].filter(Boolean).join(', ');
const idsOf = (before, now) =>
  [...new Set([...before.criteriaSets, ...now.criteriaSets].map((one) => one.id))].sort();

/** Which set is in force on each day on which one begins or ends. */
export function setsInForce(before, now) {
  const all = [...before.criteriaSets, ...now.criteriaSets];
  const kinds = new Map(
    all.flatMap((set) =>
      set.scopes.map((scope) => {
        const territory = set.territory?.code ?? null;
        return [
          `${set.model} · ${scope}${territory ? ` · ${territory}` : ''}`,
          { ...set, scope, territory },
        ];
      }),
    ),
  );
  return [...kinds]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([id, { model, scope, territory, title }]) => {
      const own = all.filter((one) => one.model === model && one.scopes.includes(scope));
      return edges(own.map((one) => one.validity)).map((day) => ({
        part: 'sets',
        id,
        title,
        day,
        probe: { vi: 'bộ tiêu chí có hiệu lực', en: 'the set in force' },
        verdicts: [before, now].map((side) => {
          const found = criteriaSetFor(side.criteriaSets, model, scope, day, territory);
          const sets = found.kind === 'found' ? [found.set] : (found.candidates ?? []);
          return {
            verdict: [found.kind, ...sets.map((one) => one.id)].join(' '),
            cites: sets.map(citesOf).join('; '),
          };
        }),
      }));
    });
}

/** The worked examples of either rulebook, which lie at each mark, floor and edge, under both sets. */
export function exampleVerdicts(before, now) {
  return idsOf(before, now).flatMap((id) => {
    const sides = [before, now].map((side) => side.criteriaSets.find((one) => one.id === id));
    // A set that came or went shows among the sets in force.
    if (sides.includes(undefined)) return [];
    const compiled = sides.map(compileCriteriaSet);
    const examples = [before, now]
      .flatMap((side) => side.criteriaExamples.filter((one) => one.set === id))
      .flatMap((one) => one.examples);
    const different = new Map(
      examples.map((one) => [JSON.stringify({ ...one, expect: null, title: null }), one]),
    );
    return [...different.values()].map((example) => {
      const runs = compiled.map((one) => runExample(one, example));
      return {
        part: 'criteria',
        id,
        title: sides[1].title,
        day: runs[1].context.periodTo ?? '',
        probe: example.title,
        verdicts: runs.map(({ assessment }, at) => ({
          verdict: [assessment.verdict, ...assessment.grades].join(' '),
          cites: citesOf(sides[at]),
        })),
      };
    });
  });
}
