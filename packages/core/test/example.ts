import { readFileSync } from 'node:fs';
import {
  type Agreement,
  type Observation,
  type Observations,
  readDocument,
} from '@khuyenhoc/schemas';

const load = (name: string) => {
  const url = new URL(`../../../examples/tuyen-quang/${name}.json`, import.meta.url);
  const result = readDocument(readFileSync(url, 'utf8'));
  if (!result.ok) throw new Error(result.issues[0]?.message.en);
  return result.document;
};

/** The programme of Tuyên Quang: the agreement, what was published, and made-up figures. */
export const agreement = load('agreement') as Agreement;
export const published = load('observations') as Observations;
export const illustrative = load('illustrative-observations') as Observations;

/** An observation made of plain data, in a file of its own. */
export const file = (...observations: object[]): Observations => ({
  ...published,
  observations: observations as Observation[],
});

const common = {
  party: 'so-gddt',
  place: { code: '08', edition: 'vn-63' },
  on: '2024-12-31',
  citation: { certainty: 'not-found', evidence: null, source: [], quote: null },
};

/** A count of Learning Citizens registered at the Department of Education; change what matters. */
export const count = (change: object = {}): object => ({
  kind: 'count',
  id: 'citizens',
  ...common,
  indicator: 'cong-dan-hoc-tap',
  stage: 'registered',
  population: 'can-bo-dang-vien',
  count: 9_999,
  outOf: 10_000,
  figure: 'actual',
  ...change,
});

/** A paper that shows a learning fund at the Department of Education; change what matters. */
export const paper = (change: object = {}): object => ({
  kind: 'evidence',
  id: 'fund',
  ...common,
  indicator: 'quy-khuyen-hoc',
  stage: 'built',
  happened: true,
  document: 'Quyết định thành lập quỹ',
  ...change,
});
