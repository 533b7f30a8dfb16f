// Which mutants of packages/core are made, and how they are run: `npm run mutation`. The folder comes from
// the command; each keeps its own memory of what was killed.
const folder = process.env.MUTATION_FOLDER ?? 'verdict';
const name = folder.replaceAll('/', '-').replace('*', 'itself');
const out = 'packages/workspace/hunt/mutation';
const here = import.meta.dirname;

export default {
  testRunner: 'plain',
  plugins: [`${here}/runner.mjs`],
  coverageAnalysis: 'perTest',
  // A mutant of what is worked out while modules load needs all of them loaded anew, and all tests.
  ignoreStatic: process.env.MUTATION_STATIC !== 'yes',
  mutate: [`packages/core/src/${folder.endsWith('/*') ? folder : `${folder}/**/*`}.ts`],
  buildCommand: `node ${here}/bundle-tests.mjs`,
  // The sandbox needs what the tests of core read; the rest comes from the project itself.
  ignorePatterns: [
    '/packages/{bench,cli,customiser,office,paper,sql,widgets}',
    '/packages/*/dist',
    '/docs',
    '/.git',
  ],
  concurrency: Number(process.env.MUTATION_WORKERS ?? 2),
  // An endless loop is told by its hits, or by the runner, which breaks off a test; this is for neither.
  timeoutMS: 60_000,
  timeoutFactor: 10,
  incremental: true,
  incrementalFile: `${out}/${name}.json`,
  reporters: ['clear-text', 'progress-append-only', 'json'],
  clearTextReporter: { allowColor: false, reportTests: false },
  jsonReporter: { fileName: `${out}/${name}-report.json` },
  tempDirName: '.stryker-tmp',
  warnings: { slow: false },
};
