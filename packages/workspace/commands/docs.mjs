// npm run docs: installs, builds the packages and the site of the documentation. Flags: --serve, --check.
import { run, setUp } from './step.mjs';

await setUp();
process.exitCode = await run('packages/docs/main.mjs', process.argv.slice(2));
