import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as prettier from 'prettier';
import { ratios } from './bars.js';
import { document } from './document.js';
import { race } from './race.js';

console.error('▸ Đủ câu trả lời / All answers known …');
const complete = await race('complete');
console.error('▸ Thiếu câu trả lời / Some answers unknown …');
const open = await race('open');

const folder = join(import.meta.dirname, '../../../../docs/benchmarks');
const file = join(folder, 'assessor.md');
const text = document(complete, open, ratios(complete, open));
const style = await prettier.resolveConfig(file);
const formatted = await prettier.format(text, { ...style, parser: 'markdown' });
console.log(formatted.slice(formatted.indexOf('## Ratios')));

const wrong = [...complete, ...open].filter((one) => one.different > 0);
for (const { name, way, different, compared } of wrong) {
  console.error(`${name} (${way}): ${different} / ${compared} khác / different`);
}
if (wrong.length > 0) {
  process.exitCode = 1;
} else {
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, formatted);
}
