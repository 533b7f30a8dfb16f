import { criteriaExamples, criteriaSets } from '@khuyenhoc/rulebook';
import type { CriteriaExample, CriteriaSet } from '@khuyenhoc/schemas';
import type { ConformanceCase, JsonObject } from '../case/conformance-case.js';

/** What a set scores: the ids of its criteria, or of the requirements of its levels. */
function scoredBy({ scoring }: CriteriaSet): readonly string[] {
  if (scoring.method === 'unread') return [];
  if (scoring.method === 'points') return scoring.criteria.map((one) => one.id);
  const targets = scoring.criteria.flatMap((one) => one.targets);
  return targets.flatMap((one) => one.requirements.map(({ id }) => id));
}

function caseOf(set: CriteriaSet, example: CriteriaExample): ConformanceCase {
  const { id, title, others, expect, answers, periodTo, ...context } = example;
  const rest = others === undefined ? [] : scoredBy(set);
  const everywhere: CriteriaExample['answers'] = {};
  for (const key of rest) everywhere[key] = others ?? null;
  const { from, to } = set.validity;
  const day = periodTo ?? from ?? to;
  const { verdict, points, grades } = expect;
  const plain = (value: object) => JSON.parse(JSON.stringify(value)) as JsonObject;
  return {
    id: `criteria.assess/${set.id}-${id}`,
    operation: 'criteria.assess',
    title,
    basis: {
      rules: ['criteria.23'],
      ...(set.clause !== null && { clause: `${set.instrument}, ${set.clause}` }),
      source: [...set.citation.source],
    },
    input: {
      set: plain(set),
      ...plain({ answers: { ...everywhere, ...answers }, ...context }),
      ...(day !== null && { periodTo: day }),
    },
    output: plain({ verdict, points, grades }),
  };
}

/** The worked examples of the rulebook: each mark, floor and class edge of each set, met and just missed. */
export const workedExamples = (): readonly ConformanceCase[] =>
  criteriaExamples.flatMap(({ set: id, examples }) => {
    const set = criteriaSets.find((one) => one.id === id);
    if (set === undefined) throw new Error(`no set ${id}`);
    return examples.map((example) => caseOf(set, example));
  });
