// Which mutants of packages/core are made, and how they are run: `npm run mutation`.
// The folder comes from the command by MUTATION_FOLDER; each folder keeps its own memory of what was killed.
const folder = process.env.MUTATION_FOLDER ?? 'verdict';
const out = 'packages/workspace/hunt/mutation';

export default {
  testRunner: 'vitest',
  plugins: [import.meta.resolve('@stryker-mutator/vitest-runner')],
  vitest: { configFile: 'packages/workspace/hunt/vitest.mutation.config.js', related: false },
  coverageAnalysis: 'perTest',
  mutate: [`packages/core/src/${folder}/**/*.ts`],
  // The sandbox needs what the tests of core read; built packages come by the linked node_modules.
  ignorePatterns: [
    '/packages/{bench,cli,customiser,office,paper,sql,widgets}',
    '/packages/*/dist',
    '/docs',
    '/.git',
  ],
  disableTypeChecks: false,
  ignoreStatic: process.env.MUTATION_STATIC !== 'yes',
  concurrency: Number(process.env.MUTATION_WORKERS ?? 2),
  timeoutMS: 30_000,
  buildCommand: `node ${import.meta.dirname}/bundle-tests.mjs`,
  incremental: true,
  incrementalFile: `${out}/${folder.replaceAll('/', '-')}.json`,
  reporters: ['clear-text', 'progress-append-only', 'json'],
  clearTextReporter: { allowColor: false, reportTests: false, reportScoreTable: true },
  jsonReporter: { fileName: `${out}/${folder.replaceAll('/', '-')}-report.json` },
  tempDirName: '.stryker-tmp',
};
