// npm run coverage: which branches of core its own tests reach, folder by folder; fails below the threshold.
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ROOT, setUp, step } from './step.mjs';

await setUp();
const config = 'packages/workspace/hunt/vitest.coverage.config.js';
const { ok } = await step('Độ phủ / Coverage', 'npx', [
  ...['--no', '--', 'vitest', 'run', '--config', config],
]);

const source = join(ROOT, 'packages/core/src');
const { total, ...files } = JSON.parse(
  readFileSync(join(ROOT, 'coverage/coverage-summary.json'), 'utf8'),
);
const folders = new Map();
for (const [file, { branches }] of Object.entries(files)) {
  const [folder] = relative(source, file).split(/[\\/]/);
  const sum = folders.get(folder) ?? { total: 0, covered: 0 };
  folders.set(folder, {
    total: sum.total + branches.total,
    covered: sum.covered + branches.covered,
  });
}
const percent = ({ total: all, covered }) =>
  all === 0 ? '–' : `${(Math.floor((covered / all) * 1000) / 10).toFixed(1)} %`;
const line = (name, sums) =>
  console.log(
    `${name.padEnd(18)}${String(sums.covered).padStart(6)} / ${String(sums.total).padEnd(6)}${percent(sums).padStart(8)}`,
  );
for (const [folder, sums] of [...folders].sort()) {
  if (!folder.endsWith('.ts')) line(folder, sums);
}
line('all', total.branches);

// Where they are not reached, for whoever wants to mend it.
const detail = JSON.parse(readFileSync(join(ROOT, 'coverage/coverage-final.json'), 'utf8'));
if (process.argv.includes('--missing')) {
  for (const [file, { branchMap, b }] of Object.entries(detail)) {
    const spots = Object.entries(b).flatMap(([id, counts]) =>
      counts.flatMap((count, index) =>
        count === 0 ? [branchMap[id].locations[index].start.line ?? branchMap[id].line] : [],
      ),
    );
    if (spots.length > 0) console.log(`${relative(ROOT, file)}:${spots.join(',')}`);
  }
}
process.exitCode = ok ? 0 : 1;
