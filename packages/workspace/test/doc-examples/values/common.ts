// What examples in doc comments speak of without making it: documents of the examples folder, and values
// that stand for a reader's own.
import { readFileSync } from 'node:fs';
import {
  checkLedger,
  compileCriteriaSet,
  newLifeCycle,
  publicationOf,
  targetsView,
} from '../../../../core/dist/index.js';
import { estimatedWidth, viewPicture } from '../../../../paper/dist/picture/index.js';
import {
  criteriaExamples,
  criteriaSets,
  fundRules,
  instruments,
  placeEditions,
  targets,
} from '../../../../rulebook/dist/index.js';
import {
  type Agreement,
  type AgreementEvents,
  type Candidates,
  type Fund,
  type FundLedger,
  type Nominations,
  type Observations,
  readDocument,
} from '../../../../schemas/dist/index.js';

export function load(name: string): unknown {
  const url = new URL(`../../../../../examples/${name}.json`, import.meta.url);
  const result = readDocument(readFileSync(url, 'utf8'));
  if (!result.ok) throw new Error(result.issues[0]?.message.en);
  return result.document;
}

export const named = <One extends { readonly id: string }>(
  all: readonly One[],
  id: string,
): One => {
  const found = all.find((one) => one.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};

export const agreement = load('tuyen-quang/agreement') as Agreement;
export const events = (load('tuyen-quang/events') as AgreementEvents).events;
export const observations = load('tuyen-quang/illustrative-observations') as Observations;
export const on = '2026-06-30';
export const today = '2026-06-30';
export const rulebook = { instruments, targets, fundRules, placeEditions };

export const target = named(targets, 'd677-learning-citizens-among-adults');
export const instrument = named(instruments, target.instrument);
export const figure = {
  count: { min: 5_999, max: 5_999 },
  base: { min: 10_000, max: 10_000 },
  baseId: target.base,
  place: null,
};
export const figures = [
  { ...figure, on: '2025-12-31' },
  { ...figure, on: '2026-06-30' },
];

export const set = named(criteriaSets, 'learning-citizen-244');
export const citizen = compileCriteriaSet(set);
export const answers = Object.fromEntries(Array.from({ length: 10 }, (_, i) => [`${i + 1}`, 8]));
export const columns = Object.fromEntries(
  Object.keys(answers).map((id) => [id, { values: Uint8Array.of(9, 4) }]),
);
export const examples = criteriaExamples.filter((one) => one.set === set.id);

export const fund = load('learning-fund/fund') as Fund;
export const ledger = load('learning-fund/ledger') as FundLedger;
export const candidates = load('learning-fund/candidates') as Candidates;
export const nominations = load('learning-fund/nominations') as Nominations;
const checked = checkLedger(fund, ledger, '2026-06-30');
if (!checked.ok) throw new Error('the ledger of the examples is wrong');
export const { books } = checked;
export const publication = publicationOf(
  { fund, books },
  { year: 2025, on: '2026-03-20', consents: [], rulebook: { fundRules, instruments } },
);

export const frame = {
  title: { vi: 'Kết quả', en: 'Results' },
  warning: null,
  lines: [],
  foot: [
    { vi: 'Nguồn: Hội Khuyến học tỉnh', en: 'Source: the association' },
    { vi: 'Số liệu đến ngày 30/06/2026', en: 'Figures as of 2026-06-30' },
  ],
};
export const entries = [{ target, instrument, figure, base: { vi: 'người lớn', en: 'adults' } }];
export const view = targetsView(frame, entries, on, on);
export const text = JSON.stringify(view);
export const picture = viewPicture(view, 'vi', '2026-07-05', estimatedWidth);
export const script = '';
export const cycle = newLifeCycle(agreement);
