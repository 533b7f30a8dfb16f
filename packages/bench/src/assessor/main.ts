import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as prettier from 'prettier';
import { ratios } from './bars.js';
import { compare, type Comparison } from './compare.js';
import { document, ratioTable, speedTable } from './document.js';
import type { Engine } from './engine.js';
import { byHand } from './engines/by-hand.js';
import { byHandOpen } from './engines/by-hand-open.js';
import { columns, columnsFromObjects } from './engines/columns.js';
import { explained } from './engines/explained.js';
import { jsonLogic } from './engines/json-logic.js';
import { jsonRulesByFacts, jsonRulesByRules } from './engines/json-rules-engine.js';
import { publicodes } from './engines/publicodes.js';
import { zen } from './engines/zen.js';
import { measure, type Speed } from './measure.js';
import { makeRecords, withUnknowns } from './workload/records.js';
import { versions } from './versions.js';

const RECORDS = 100_000;
const SEED = 20_260_101;
// Ways that are not the fastest of their engine are compared for a few seconds only.
const LONG = 240;
const SHORT = 5;

const say = (text: string): void => console.error(`▸ ${text}`);

async function judgeAll(engines: readonly Engine[], hand: Engine) {
  const expected = hand.read(await hand.run(RECORDS));
  say('Đo tốc độ / Measuring');
  const speeds = await measure([...engines, hand], RECORDS);
  say('So kết quả / Comparing answers');
  const compared: Comparison[] = [];
  for (const { engine, median } of speeds) {
    const faster = speeds.some((one) => one.engine.name === engine.name && one.median > median);
    compared.push(await compare(engine, expected, RECORDS, faster ? SHORT : LONG));
  }
  return { speeds, compared };
}

const records = makeRecords(RECORDS, SEED);
const unknown = withUnknowns(records, SEED);
const peers = [
  publicodes(records, 'variations'),
  publicodes(records, 'grille'),
  jsonRulesByFacts(records),
  jsonRulesByRules(records),
  ...zen(records),
  jsonLogic(records),
];
const ours = (of: typeof unknown) => [explained(of), columns(of), columnsFromObjects(of)];

const complete = await judgeAll([...peers, ...ours(records)], byHand(records));
const open = await judgeAll(ours(unknown), byHandOpen(unknown));

const table = ({ speeds, compared }: { speeds: Speed[]; compared: Comparison[] }) =>
  speedTable(speeds, compared);
const bars = ratioTable(ratios(complete.speeds, open.speeds));
const text = document(RECORDS, versions, table(complete), table(open), bars);
const formatted = await prettier.format(text, { parser: 'markdown' });
console.log(formatted.slice(formatted.indexOf('## Ratios')));

const wrong = [...complete.compared, ...open.compared].filter((one) => one.different > 0);
for (const { engine, different, compared } of wrong) {
  console.error(`${engine.name} (${engine.way}): ${different} / ${compared} khác / different`);
}
if (wrong.length > 0) {
  process.exitCode = 1;
} else {
  const folder = join(import.meta.dirname, '../../../../docs/benchmarks');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'assessor.md'), formatted);
}
