// npm run docs: installs, builds the packages and the site of the documentation. Flags: --serve, --check, --built.
import { run, setUp } from './step.mjs';

const flags = process.argv.slice(2);
if (!flags.includes('--built')) await setUp();
process.exitCode = await run(
  'packages/docs/main.mjs',
  flags.filter((flag) => flag !== '--built'),
);
