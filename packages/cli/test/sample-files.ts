import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { khuyenhoc, ROOT } from './command.js';
import { csv, IDS } from './score-files.js';

const FILES = {
  'thoa-thuan.json': 'tuyen-quang/agreement.json',
  'so-lieu.json': 'tuyen-quang/observations.json',
  'su-kien.json': 'tuyen-quang/events.json',
  'bo-cua-tinh.json': 'province-criteria/illustrative-overlay.json',
  'vi-du.json': 'province-criteria/illustrative-examples.json',
  'phieu.json': 'learning-models/citizen.json',
  'cong-nhan.json': 'recognition/commune.json',
  'quy.json': 'learning-fund/fund.json',
  'so-quy.json': 'learning-fund/ledger.json',
  'so-quy.csv': 'learning-fund/ledger.csv',
  'de-nghi.json': 'learning-fund/candidates.json',
  'chi-tieu.json': 'embed-html/chi-tieu.json',
};

const PLACES = {
  kind: 'place-list',
  edition: 'vn-34-2025',
  citation: { certainty: 'not-found', evidence: null, source: [], quote: null },
  complete: false,
  units: [{ code: '02215', name: 'Phường Minh Xuân', type: 'ward', parent: '08' }],
};

/** The files that the examples of commands speak of, under the names that say what they hold. */
export function sampleFiles(folder: string): void {
  for (const [name, from] of Object.entries(FILES)) {
    copyFileSync(join(ROOT, 'examples', from), join(folder, name));
  }
  const scores = Array.from({ length: 20 }, (_, i) => [`0${String(1 + (i % 2))}`, '', ...IDS]);
  writeFileSync(join(folder, 'diem.csv'), csv(scores));
  mkdirSync(join(folder, 'diem'));
  writeFileSync(join(folder, 'diem', '08.csv'), csv(scores));
  writeFileSync(join(folder, 'cac-xa.json'), JSON.stringify(PLACES));
  const { items, ...header } = JSON.parse(readFileSync(join(folder, 'so-quy.json'), 'utf8')) as {
    items: object[];
  };
  const lines = [header, ...items].map((one) => JSON.stringify(one)).join('\n');
  writeFileSync(join(folder, 'so-quy.ndjson'), lines);
  const figures = (ending: string) => join(folder, `so-lieu.${ending}`);
  khuyenhoc('export', 'observations', figures('json'), '-o', figures('xlsx'));
}
