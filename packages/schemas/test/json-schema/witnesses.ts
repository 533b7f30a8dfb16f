import type { SchemaKind } from '../../src/json-schema/titles.js';
import { EXAMPLES } from './examples.js';

/** The first example of a kind with one value changed. */
function changed(
  kind: SchemaKind,
  path: readonly (string | number)[],
  change: (value: unknown) => unknown,
): unknown {
  const root = { document: structuredClone(EXAMPLES[kind][0]) };
  let holder: object = root;
  let key: string | number = 'document';
  for (const next of path) {
    holder = Reflect.get(holder, key) as object;
    key = next;
  }
  Reflect.set(holder, key, change(Reflect.get(holder, key)));
  return root.document;
}

const firstTwice = (list: unknown) => [...(list as unknown[]), (list as unknown[])[0]];
const unknown = () => 'khong-co';

const term = {
  office: 'a',
  role: null,
  from: '2020-01-01',
  to: null,
  citation: { certainty: 'not-found', evidence: null, source: [], quote: null },
};
const event = { id: 'a', on: '2024-01-01', document: null };
const count = (EXAMPLES.observation as { kind: string }[]).find((one) => one.kind === 'count');

/** For each check that JSON Schema cannot say, a document that only this check refuses. */
export const WITNESSES: [code: string, kind: SchemaKind, document: unknown][] = [
  ['text-not-nfc', 'party', changed('party', ['name', 'vi'], () => 'Hội'.normalize('NFD'))],
  ['duplicate-id', 'agreement-events', changed('agreement-events', ['events'], firstTwice)],
  ['duplicate-party', 'agreement', changed('agreement', ['parties'], firstTwice)],
  ['party-unknown', 'agreement', changed('agreement', ['signing', 'host'], unknown)],
  [
    'population-unknown',
    'commitment-set',
    changed('commitment-set', ['commitments', 0, 'population'], unknown),
  ],
  [
    'instrument-unknown',
    'agreement',
    changed('agreement', ['commitments', 0, 'legalBasis'], () => ['khong-co']),
  ],
  ['period-reversed', 'answers', changed('answers', ['period', 'from'], () => '2999-01-01')],
  ['bound-reversed', 'observation', { ...count, count: { atLeast: 2, atMost: 1 } }],
  [
    'percent-too-fine',
    'nominations',
    changed('nominations', ['method'], () => ({ kind: 'votes', electors: 9, percent: 85.123 })),
  ],
  [
    'points-form',
    'recognition-event',
    { type: 'self-assessed', ...event, year: 2023, points: { min: 1.234, max: null } },
  ],
  [
    'votes-too-many',
    'recognition-event',
    { type: 'reviewed', ...event, council: 5, inFavour: 6, outcome: 'proposed' },
  ],
  [
    'place-parent-unknown',
    'place-list',
    changed('place-list', ['units', 0, 'parent'], () => '089'),
  ],
  [
    'terms-overlap',
    'procedure',
    changed('procedure', ['steps', 0, 'by'], () => [term, { ...term, from: '2021-01-01' }]),
  ],
];
