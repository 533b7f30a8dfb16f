// npm run mutation: changes the sources of core one spot at a time and looks whether a test notices. For the
// folders that decide, or for those named; `--static` also changes what is worked out while modules load:
//   npm run mutation -- fund time --static
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, run, setUp } from './step.mjs';

/** Where a verdict is made: what must be noticed there, in per cent. */
const DECIDING = ['verdict', 'quantity', 'learning-model', 'target', 'fund'];
const LEAST = 90;
const SOURCE = join(ROOT, 'packages/core/src');
const STRYKER = 'packages/workspace/node_modules/@stryker-mutator/core/bin/stryker.js';
const CONFIG = 'packages/workspace/hunt/mutants/stryker.config.mjs';

/** A folder of folders is done part by part, so that a run that was stopped has not been in vain. */
function partsOf(folder) {
  const found = readdirSync(join(SOURCE, folder), { withFileTypes: true });
  const inside = found.filter((one) => one.isDirectory()).map(({ name }) => `${folder}/${name}`);
  if (inside.length === 0) return [folder];
  const own = found.some((one) => one.isFile()) ? [`${folder}/*`] : [];
  return [...own, ...inside.flatMap(partsOf)];
}

const args = process.argv.slice(2);
const asked = args.filter((one) => !one.startsWith('--'));
const unknown = asked.filter((one) => !existsSync(join(SOURCE, one)));
if (unknown.length > 0) {
  console.error(`${unknown.join(', ')}? packages/core/src: ${readdirSync(SOURCE).join(', ')}`);
  process.exit(1);
}
process.env.MUTATION_STATIC = args.includes('--static') ? 'yes' : 'no';
await setUp();

/** Prints how many mutants there were and how many were noticed; returns the share in per cent. */
function tell(name, mutants) {
  const of = (...states) => mutants.filter(({ status }) => states.includes(status)).length;
  const [noticed, all] = [
    of('Killed', 'Timeout'),
    of('Killed', 'Timeout', 'Survived', 'NoCoverage'),
  ];
  if (all === 0) {
    console.log(`${name}: chưa đo được / not measured`);
    return 0;
  }
  const score = Math.floor((noticed / all) * 1000) / 10;
  console.log(
    `${name}: ${all} mutants, ${of('Killed')} killed, ${of('Survived')} survived, ${of('NoCoverage')} not reached, ${of('Timeout')} timed out, ${of('Ignored')} left out: ${score} %`,
  );
  return score;
}

let failed = 0;
for (const folder of asked.length > 0 ? asked : DECIDING) {
  const parts = partsOf(folder);
  const mutants = [];
  for (const part of parts) {
    process.env.MUTATION_FOLDER = part;
    const name = part.replaceAll('/', '-').replace('*', 'itself');
    const file = join(ROOT, `packages/workspace/hunt/mutation/${name}-report.json`);
    // A run that breaks off must not be told by what an earlier one found.
    rmSync(file, { force: true });
    if ((await run(STRYKER, ['run', CONFIG])) !== 0) failed += 1;
    const report = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { files: {} };
    const found = Object.values(report.files).flatMap((one) => one.mutants);
    mutants.push(...found);
    if (parts.length > 1) tell(part, found);
  }
  const score = tell(folder, mutants);
  if (DECIDING.includes(folder) && score < LEAST) failed += 1;
}
process.exitCode = failed > 0 ? 1 : 0;
