// npm start: install, build, print the report, serve the demonstration page.
import { run, setUp } from './step.mjs';

const data = ['agreement', 'observations'].map((name) => `examples/tuyen-quang/${name}.json`);

await setUp();
const failed = await run('packages/cli/bin/khuyenhoc.js', ['report', ...data]);
process.exitCode = failed || (await run('examples/tuyen-quang/serve.mjs'));
