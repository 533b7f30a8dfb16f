import { type CriteriaSet, criteriaSetSchema } from '@khuyenhoc/schemas';
import { FLOOR, GRADES, MARK, PRECONDITIONS, RULES } from './rules.js';

const title = { vi: 'Thử', en: 'Trial' };
const [excellent, good, fair, otherwise] = GRADES;

/** The rules as a criteria set, checked by its schema as those of the rulebook are. */
export const criteriaSet: CriteriaSet = criteriaSetSchema.parse({
  kind: 'criteria-set',
  id: 'bench',
  model: 'bench',
  scopes: ['commune'],
  title,
  instrument: 'bench',
  clause: null,
  territory: null,
  validity: { from: null, to: null, certainty: 'not-found', note: null },
  completeness: 'complete',
  circumstances: [],
  unitKinds: [],
  withoutEvidence: null,
  subjectsEnd: null,
  scoring: {
    method: 'points',
    total: 100,
    groups: [],
    criteria: RULES.map(({ id, bands }) => ({
      id,
      group: null,
      title,
      evidence: [],
      earns: {
        kind: 'bands',
        measure: { kind: 'number', title },
        bands: bands.map(({ from, points }, i) => ({
          from,
          below: bands[i + 1]?.from ?? null,
          points,
        })),
      },
    })),
    preconditions: PRECONDITIONS.map((id) => ({
      kind: 'done',
      id,
      title,
      appliesTo: null,
      levels: ['pass'],
    })),
    floors: [{ min: FLOOR, criteria: null }],
    pass: { by: 'total', atLeast: MARK },
    grades: [
      { ...excellent, below: null },
      { ...good, below: excellent.from },
      { ...fair, below: good.from },
    ].map((one) => ({ ...one, title, to: null, noZero: false })),
    otherwise: { id: otherwise.id, title },
    gapNote: null,
  },
  openTerms: [],
  gaps: [],
  lastCheckedOn: '2026-01-01',
  citation: { certainty: 'not-found', evidence: null, source: [], quote: null },
});
