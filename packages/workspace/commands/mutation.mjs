// npm run mutation: changes the sources of core one spot at a time and looks whether a test notices. For the
// folders that decide, or for those named; `--static` also changes what is worked out while modules load:
//   npm run mutation -- fund time --static
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, run, setUp } from './step.mjs';

/** Where a verdict is made: what must be noticed there, in per cent. */
const DECIDING = ['verdict', 'quantity', 'learning-model', 'target', 'fund'];
const LEAST = 90;

const args = process.argv.slice(2);
const asked = args.filter((one) => !one.startsWith('--'));
const folders = asked.length > 0 ? asked : DECIDING;
await setUp();

let failed = 0;
for (const folder of folders) {
  process.env.MUTATION_FOLDER = folder;
  process.env.MUTATION_STATIC = args.includes('--static') ? 'yes' : 'no';
  const bin = 'packages/workspace/node_modules/@stryker-mutator/core/bin/stryker.js';
  const code = await run(bin, ['run', 'packages/workspace/hunt/mutants/stryker.config.mjs']);
  const name = folder.replaceAll('/', '-');
  const file = join(ROOT, `packages/workspace/hunt/mutation/${name}-report.json`);
  const report = JSON.parse(readFileSync(file, 'utf8'));
  const found = Object.values(report.files).flatMap(({ mutants }) => mutants);
  const of = (...states) => found.filter(({ status }) => states.includes(status)).length;
  const [noticed, all] = [
    of('Killed', 'Timeout'),
    of('Killed', 'Timeout', 'Survived', 'NoCoverage'),
  ];
  const score = Math.floor((noticed / all) * 1000) / 10;
  console.log(
    `${folder}: ${all} mutants, ${of('Killed')} killed, ${of('Survived')} survived, ${of('NoCoverage')} not reached, ${of('Timeout')} timed out, ${of('Ignored')} left out: ${score} %`,
  );
  if (code !== 0 || (DECIDING.includes(folder) && score < LEAST)) failed += 1;
}
process.exitCode = failed > 0 ? 1 : 0;
