import type { CriteriaSet } from '@khuyenhoc/schemas';
import type { AuthoringFinding } from '../finding.js';
import { locatedRequirements } from '../located-requirements.js';
import { finding } from '../make-finding.js';

interface Located {
  readonly id: string;
  readonly path: AuthoringFinding['path'];
}

// What the assessor itself means by these ids, and what any object in the language already has.
const RESERVED = {
  answers: ['total', 'constructor'],
  classes: ['none', 'unclassed', 'constructor'],
  levels: ['none', 'constructor'],
  others: ['constructor'],
};

/** Whether ids are unique within what they name, and none is taken by the assessor. */
export function checkIds(set: CriteriaSet): AuthoringFinding[] {
  const { scoring } = set;
  const list = (items: readonly { id: string }[], ...path: AuthoringFinding['path']): Located[] =>
    items.map(({ id }, i) => ({ id, path: [...path, i, 'id'] }));
  const requirements = locatedRequirements(set);
  const asked = requirements.map(({ requirement: { id }, path }) => ({
    id,
    path: [...path, 'id'],
  }));
  const found = [
    ...check(list(set.circumstances, 'circumstances'), RESERVED.others),
    ...check(list(set.unitKinds, 'unitKinds'), RESERVED.others),
    ...check(list(set.openTerms, 'openTerms'), RESERVED.others),
    ...check(
      set.openTerms.map(({ criterion: id }, i) => ({ id, path: ['openTerms', i, 'criterion'] })),
      [],
    ),
    ...requirements.flatMap(({ requirement, path }) =>
      requirement.kind === 'scale'
        ? check(list(requirement.steps, ...path, 'steps'), RESERVED.others)
        : [],
    ),
  ];
  if (scoring.method === 'points') {
    const { groups, criteria, grades, otherwise } = scoring;
    const rest =
      otherwise === null ? [] : [{ id: otherwise.id, path: ['scoring', 'otherwise', 'id'] }];
    const keys = [...list(criteria, 'scoring', 'criteria'), ...asked];
    found.push(
      ...check(list(groups, 'scoring', 'groups'), RESERVED.others),
      ...check(keys, RESERVED.answers),
      ...check([...list(grades, 'scoring', 'grades'), ...rest], RESERVED.classes),
    );
  } else if (scoring.method === 'levels') {
    const targets = scoring.criteria.flatMap((one, i) =>
      list(one.targets, 'scoring', 'criteria', i, 'targets'),
    );
    found.push(
      ...check(list(scoring.levels, 'scoring', 'levels'), RESERVED.levels),
      ...check(list(scoring.criteria, 'scoring', 'criteria'), RESERVED.others),
      ...check(targets, RESERVED.others),
      ...check(asked, RESERVED.others),
    );
  }
  return found;
}

function check(items: readonly Located[], reserved: readonly string[]): AuthoringFinding[] {
  const first = new Map<string, AuthoringFinding['path']>();
  return items.flatMap(({ id, path }) => {
    if (reserved.includes(id)) return [finding('id-reserved', path, { received: id, name: id })];
    const earlier = first.get(id);
    if (earlier !== undefined) {
      const facts = { received: id, name: id, detail: earlier.join('.') };
      return [finding('id-repeated', path, facts)];
    }
    first.set(id, path);
    return [];
  });
}
