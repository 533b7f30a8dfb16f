// node packages/workspace/release/freeze.mjs 0.2 – keeps one document of each kind, tables and answers as they are in
// that version, so that later versions are held to them (see “When a frozen document fails” in CONTRIBUTING.md).
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOCUMENT_KINDS, readDocument } from '@khuyenhoc/schemas';
import { LAYOUTS } from '@khuyenhoc/schemas/table';
import { canonicalJson } from '@khuyenhoc/core';
import { ANSWERS, promised } from './frozen-answers.mjs';
import { ROOT } from './published.mjs';

const [version = ''] = process.argv.slice(2);
const FROZEN = join(ROOT, 'packages/schemas/test/frozen', version);
if (!/^\d+\.\d+$/.test(version) || existsSync(FROZEN)) {
  console.error('node packages/workspace/release/freeze.mjs MAJOR.MINOR – chỉ một lần / once only');
  process.exit(2);
}

const read = (file) => JSON.parse(readFileSync(join(ROOT, file), 'utf8'));
const rulebook = (name) => read(`packages/rulebook/data/${name}.json`);
const example = (name) => read(`examples/${name}.json`);
const citation = { certainty: 'not-found', evidence: null, source: [], quote: null };

const DOCUMENTS = {
  agreement: example('tuyen-quang/agreement'),
  'agreement-events': example('tuyen-quang/events'),
  answers: example('learning-models/citizen'),
  'award-schedule': rulebook('award-schedules/le-quy-don-long-an-alumni'),
  'bank-mapping': example('learning-fund/bank-mapping'),
  bases: rulebook('bases'),
  candidates: example('learning-fund/candidates'),
  'commitment-set': rulebook('commitment-sets/khuyen-hoc-100-set'),
  'criteria-examples': rulebook('criteria-examples/learning-clan-448'),
  'criteria-overlay': example('province-criteria/illustrative-overlay'),
  'criteria-set': rulebook('criteria-sets/learning-citizen-244'),
  fund: example('learning-fund/fund'),
  'fund-ledger': example('learning-fund/ledger'),
  'fund-rule': rulebook('fund-rules/cap-management-cost-2020'),
  instrument: rulebook('instruments/khvn-448-2015'),
  nominations: example('learning-fund/nominations'),
  observations: example('node-script/data/so-lieu'),
  organisation: rulebook('organisations/hoi-ccb'),
  'organisation-list': {
    kind: 'organisation-list',
    organisations: [rulebook('organisations/hoi-ccb')],
  },
  'place-edition': rulebook('places/vn-34-2026'),
  'place-list': {
    kind: 'place-list',
    edition: 'vn-34-2025',
    complete: false,
    units: [{ code: '02215', name: 'Phường Minh Xuân', type: 'ward', parent: '08' }],
    citation,
  },
  procedure: rulebook('procedures/learning-unit-district-22-2020'),
  'publication-consents': example('learning-fund/consents'),
  'recognition-events': example('recognition/commune'),
  'report-inputs': example('tuyen-quang/report-inputs'),
  target: rulebook('targets/d387-learning-families'),
};
const missing = DOCUMENT_KINDS.filter((kind) => !(kind in DOCUMENTS));
if (missing.length > 0) throw new Error(`no document of ${missing.join(', ')}`);

const write = (name, content) => {
  mkdirSync(join(FROZEN, name, '..'), { recursive: true });
  writeFileSync(join(FROZEN, name), content);
};
const text = (data) => `${JSON.stringify(data, null, 2)}\n`;
const hash = (data) => createHash('sha256').update(canonicalJson(data)).digest('hex');
const khuyenhoc = (...args) =>
  execFileSync(process.execPath, [join(ROOT, 'packages/cli/bin/khuyenhoc.js'), ...args], {
    cwd: FROZEN,
    encoding: 'utf8',
  });

const contents = {};
for (const [kind, document] of Object.entries(DOCUMENTS)) {
  const result = readDocument(JSON.stringify(document));
  if (!result.ok) throw new Error(`${kind}: ${result.issues[0]?.message.en}`);
  const name = `documents/${kind}.json`;
  write(name, text(document));
  contents[name] = hash(result.document);
}

// Tables of the same documents. The layout of recognitions carries none of them, so its own sample is frozen.
mkdirSync(join(FROZEN, 'tables'));
write('tables/recognitions.json', recognitions());
for (const { id, kind } of Object.values(LAYOUTS)) {
  const from = id === 'recognitions' ? 'tables/recognitions.json' : `documents/${kind}.json`;
  for (const form of ['csv', 'xlsx']) {
    const table = `tables/${id}.${form}`;
    khuyenhoc('export', id, from, '-o', table, '--lang', 'vi');
    contents[table] = hash(JSON.parse(khuyenhoc('import', id, table)));
  }
}
rmSync(join(FROZEN, 'tables/recognitions.json'));

function recognitions() {
  const sample = 'tables/recognitions.csv';
  khuyenhoc('template', 'recognitions', '-o', sample, '--lang', 'vi');
  const [agreement, warning, ...head] = readFileSync(join(FROZEN, sample), 'utf8').split('\n');
  const row = LAYOUTS.recognitions.columns.slice(1).map((one) => one.sample ?? '');
  const settings = [`${agreement.trim()}tq-2022-seven`, `${warning.trim()}Số liệu minh họa`];
  write(sample, [...settings, ...head, row.join(';'), ''].join('\n'));
  return khuyenhoc('import', 'recognitions', sample);
}

for (const kind of ['observations', 'fund-ledger']) {
  const lines = `lines/${kind}.ndjson`;
  mkdirSync(join(FROZEN, 'lines'), { recursive: true });
  khuyenhoc('convert', `documents/${kind}.json`, '-o', lines);
  contents[lines] = contents[`documents/${kind}.json`];
}
for (const [name, args] of Object.entries(ANSWERS)) {
  write(`answers/${name}.json`, text(promised(JSON.parse(khuyenhoc(...args)))));
}
write('contents.json', text(contents));
console.log(readdirSync(FROZEN, { recursive: true }).length, 'files');
