// npm run bench: the assessor beside other engines; writes docs/benchmarks/assessor.md.
import { run, setUp } from './step.mjs';

await setUp();
process.exitCode = await run('packages/bench/dist/assessor/main.js');
