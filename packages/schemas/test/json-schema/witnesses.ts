import type { SchemaKind } from '../../src/json-schema/titles.js';
import { EXAMPLES } from './examples.js';

// A document of any kind, to be spoilt by hand.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Loose = any;

function changed(kind: SchemaKind, change: (document: Loose) => void): unknown {
  const copy: unknown = structuredClone(EXAMPLES[kind][0]);
  change(copy);
  return copy;
}

const evidence = { vi: 'a', en: 'b' };

/** For each check that JSON Schema cannot say, a document that only this check refuses. */
export const WITNESSES: [code: string, kind: SchemaKind, document: unknown][] = [
  ['text-not-nfc', 'party', changed('party', (one) => (one.name.vi = 'Hội'.normalize('NFD')))],
  [
    'duplicate-id',
    'agreement-events',
    changed('agreement-events', (one) => one.events.push(one.events[0])),
  ],
  ['duplicate-party', 'agreement', changed('agreement', (one) => one.parties.push(one.parties[0]))],
  ['party-unknown', 'agreement', changed('agreement', (one) => (one.signing.host = 'khong-co'))],
  [
    'population-unknown',
    'commitment-set',
    changed('commitment-set', (one) => (one.commitments[0].population = 'khong-co')),
  ],
  [
    'instrument-unknown',
    'agreement',
    changed('agreement', (one) => one.commitments[0].legalBasis.push('khong-co')),
  ],
  ['period-reversed', 'answers', changed('answers', (one) => (one.period.from = '2999-01-01'))],
  [
    'bound-reversed',
    'observation',
    {
      ...(EXAMPLES.observation as Loose[]).find((one) => one.kind === 'count'),
      count: { atLeast: 2, atMost: 1 },
    },
  ],
  [
    'percent-too-fine',
    'nominations',
    changed('nominations', (one) => {
      one.method = { kind: 'votes', electors: 9, percent: 85.123 };
    }),
  ],
  [
    'points-form',
    'recognition-event',
    {
      type: 'self-assessed',
      id: 'a',
      on: '2024-01-01',
      document: null,
      year: 2023,
      points: { min: 1.234, max: null },
    },
  ],
  [
    'votes-too-many',
    'recognition-event',
    {
      type: 'reviewed',
      id: 'a',
      on: '2024-01-01',
      document: null,
      council: 5,
      inFavour: 6,
      outcome: 'proposed',
    },
  ],
  [
    'place-parent-unknown',
    'place-list',
    changed('place-list', (one) => (one.units[0].parent = '089')),
  ],
  [
    'terms-overlap',
    'procedure',
    changed('procedure', (one) => {
      const term = {
        office: 'a',
        role: evidence,
        from: '2020-01-01',
        to: null,
        citation: { certainty: 'not-found', evidence: null, source: [], quote: null },
      };
      one.steps[0].by = [term, { ...term, from: '2021-01-01' }];
    }),
  ],
];
