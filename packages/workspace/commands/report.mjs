// npm run report: the Tuyên Quang programme in the terminal. Flags go on to `khuyenhoc report`.
import { run, setUp } from './step.mjs';

const data = ['agreement', 'observations'].map((name) => `examples/tuyen-quang/${name}.json`);

await setUp();
process.exitCode = await run('packages/cli/bin/khuyenhoc.js', [
  'report',
  ...data,
  ...process.argv.slice(2),
]);
