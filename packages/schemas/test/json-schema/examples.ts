import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SchemaKind } from '../../src/json-schema/titles.js';

const ROOT = join(import.meta.dirname, '../../../..');

type Data = Record<string, unknown>;
const read = (file: string) => JSON.parse(readFileSync(join(ROOT, file), 'utf8')) as Data;
const example = (name: string) => read(`examples/${name}.json`);
const rulebook = (name: string) => read(`packages/rulebook/data/${name}.json`);
const list = (data: Data, key: string) => data[key] as Data[];

const observations = example('tuyen-quang/observations');
const figures = list(example('tuyen-quang/illustrative-observations'), 'observations');
const ledger = example('learning-fund/ledger');
const programme = example('tuyen-quang/agreement');
const short = (key: string, length: number) => ({ [key]: list(programme, key).slice(0, length) });
const agreement = {
  ...programme,
  ...short('commitments', 2),
  ...short('purposes', 1),
  ...short('principles', 1),
  ...short('responsibilities', 1),
};
const commune = example('recognition/commune');
const events = list(commune, 'events');

/** The first element of a list for each value of a key. */
const oneOfEach = (all: Data[], key: string) =>
  [...new Set(all.map((one) => one[key]))].map((value) => all.find((one) => one[key] === value));

const without = (data: Data, key: string): Data =>
  Object.fromEntries(Object.entries(data).filter(([one]) => one !== key));

/** Right documents of every kind, from the examples and the rulebook; where they have none, written here. */
export const EXAMPLES: Readonly<Record<SchemaKind, readonly unknown[]>> = {
  agreement: [agreement],
  'agreement-events': [example('tuyen-quang/events')],
  answers: [example('learning-models/citizen')],
  'criteria-examples': [rulebook('criteria-examples/learning-clan-448')],
  'criteria-overlay': [example('province-criteria/illustrative-overlay')],
  'criteria-set': [rulebook('criteria-sets/learning-clan-448')],
  'commitment-set': [rulebook('commitment-sets/khuyen-hoc-100-set')],
  observations: [observations],
  'report-inputs': [example('tuyen-quang/report-inputs')],
  instrument: [rulebook('instruments/law-102-2016')],
  organisation: [rulebook('organisations/hoi-ccb')],
  'organisation-list': [
    { kind: 'organisation-list', organisations: [rulebook('organisations/hoi-ccb')] },
  ],
  target: [rulebook('targets/d387-association-members-briefed')],
  bases: [rulebook('bases')],
  'place-edition': [rulebook('places/vn-34-2026')],
  'place-list': [
    {
      kind: 'place-list',
      edition: 'vn-34-2025',
      complete: false,
      units: [{ code: '00001', name: 'Xã A (minh họa)', type: 'commune', parent: '08' }],
      citation: { certainty: 'not-found', evidence: null, source: [], quote: null },
    },
  ],
  procedure: [rulebook('procedures/learning-family-association')],
  'recognition-events': [example('recognition/family')],
  fund: [example('learning-fund/fund')],
  'fund-ledger': [{ ...ledger, items: list(ledger, 'items').slice(0, 3) }],
  'fund-rule': [rulebook('fund-rules/founders-min-2026')],
  'award-schedule': [rulebook('award-schedules/le-quy-don-long-an-alumni')],
  candidates: [example('learning-fund/candidates')],
  'publication-consents': [example('learning-fund/consents')],
  nominations: [example('learning-fund/nominations')],
  'bank-mapping': [example('learning-fund/bank-mapping')],
  party: list(agreement, 'parties').slice(0, 2),
  'agreement-event': list(example('tuyen-quang/events'), 'events'),
  observation: oneOfEach(figures, 'kind'),
  'observations-header': [without(observations, 'observations')],
  'answer-record': list(example('learning-models/citizen'), 'records'),
  'recognition-event': oneOfEach(events, 'type'),
  'ledger-item': oneOfEach(list(ledger, 'items'), 'type'),
  'ledger-header': [without(ledger, 'items')],
};
