import Publicodes from 'publicodes';
import { type Engine, engine } from '../engine.js';
import { exact, type Exact, ofExact } from '../outcomes.js';
import type { Rec } from '../workload/records.js';
import {
  FLOOR,
  GRADE_PLACES,
  GRADES,
  MARK,
  PRECONDITIONS,
  RULES,
  type Rule,
} from '../workload/rules.js';

/** Bands by either of two mechanisms; the faster counts. */
const WAYS = {
  grille: ({ id, bands }: Rule) => ({
    grille: {
      assiette: id,
      tranches: bands.map(({ points }, i) => {
        const next = bands[i + 1];
        return next === undefined ? { montant: points } : { montant: points, plafond: next.from };
      }),
    },
  }),
  variations: ({ id, bands }: Rule) => ({
    variations: [
      ...bands
        .slice(1)
        .reverse()
        .map(({ from, points }) => ({ si: `${id} >= ${from}`, alors: points })),
      { sinon: 0 },
    ],
  }),
};

const rulesBy = (way: keyof typeof WAYS): Record<string, Record<string, unknown> | null> => ({
  ...Object.fromEntries([...RULES.map(({ id }) => id), ...PRECONDITIONS].map((id) => [id, null])),
  ...Object.fromEntries(RULES.map((one) => [`points ${one.id}`, WAYS[way](one)])),
  total: { somme: RULES.map(({ id }) => `points ${id}`) },
  meets: {
    'toutes ces conditions': [
      ...PRECONDITIONS,
      `total >= ${MARK}`,
      ...RULES.map(({ id }) => `points ${id} >= ${FLOOR}`),
    ],
  },
  grade: {
    variations: GRADES.map(({ id, from }) =>
      from === 0 ? { sinon: `'${id}'` } : { si: `total >= ${from}`, alors: `'${id}'` },
    ),
  },
});

/** The situation is set for each record, as documented; warnings, which cost time, are off. */
export function publicodes(records: readonly Rec[], way: keyof typeof WAYS): Engine {
  const rules = new Publicodes(rulesBy(way), { warn: false });
  const yesNo = (fact: boolean) => (fact ? 'oui' : 'non');
  const run = (count: number): Exact => {
    const { total, verdict, grade } = exact(count);
    for (let i = 0; i < count; i++) {
      const one = records[i] as Rec;
      rules.setSituation({ ...one, p1: yesNo(one.p1), p2: yesNo(one.p2) });
      verdict[i] = rules.evaluate('meets').nodeValue === true ? 2 : 0;
      total[i] = Number(rules.evaluate('total').nodeValue);
      grade[i] = GRADE_PLACES.get(rules.evaluate('grade').nodeValue) ?? 7;
    }
    return { total, verdict, grade };
  };
  return engine('publicodes', `setSituation and evaluate, bands by ${way}`, run, ofExact);
}
