// A test runner for Stryker that keeps all tests of core in one process and calls only those that reach a mutant.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { determineHitLimitReached, toMutantRunResult } from '@stryker-mutator/api/test-runner';

const [PASSED, FAILED] = [0, 1];
const [COMPLETE, TIMEOUT] = ['complete', 'timeout'];
const CRITERIA = /^learning-model|criteria-words/;
// How long each test took before mutants: the first process writes it, all read it.
const TIMES = 'test-times.json';
// A test that takes so many times as long as before, on a machine that may be at other work, will never end.
const [LONGEST, TIMES_AS_LONG] = [3000, 10];
/** Calls a test in a way that can be broken off. */
const CALL = new Script('globalThis.__plainTest__()');

class PlainTestRunner {
  #script;
  #tests = [];
  #times = {};
  #mutants = (globalThis.__stryker__ ??= {});

  capabilities() {
    return { reloadEnvironment: true };
  }

  init() {
    const filename = join(process.cwd(), 'all-tests.cjs');
    const code = readFileSync(filename, 'utf8');
    this.#script = new Script(`(function (require, exports) {${code}\n})`, { filename });
  }

  /** Takes all modules up anew, as the mutant that is active now makes them. */
  #load() {
    globalThis.__plainTests__ = { tests: [] };
    this.#script.runInThisContext()(createRequire(import.meta.url), {});
    const folder = process.env.MUTATION_FOLDER ?? '';
    this.#times = existsSync(TIMES) ? JSON.parse(readFileSync(TIMES, 'utf8')) : {};
    this.#tests = globalThis.__plainTests__.tests
      .filter(({ fileName, name }) => {
        // Hundreds of thousands of texts take too long with every step counted, and what random criteria
        // sets give says nothing of other folders.
        if (/\b\d00,000\b|takes no time/.test(name)) return false;
        return /^(learning-model|criteria-sheet|view)/.test(folder) || !CRITERIA.test(fileName);
      })
      .sort((a, b) => this.#timeOf(a) - this.#timeOf(b));
  }

  #timeOf({ id }) {
    return this.#times[id] ?? 0;
  }

  /** The test that killed a mutant is tried first on the next, which mostly lies beside it. */
  #remember(last) {
    if (last?.status !== FAILED) return;
    const place = this.#tests.findIndex(({ id }) => id === last.id);
    this.#tests.unshift(...this.#tests.splice(place, 1));
  }

  async #run(tests, { bail }) {
    const results = [];
    for (const test of tests) {
      const { id, name, fileName, run } = test;
      const from = performance.now();
      this.#mutants.currentTestId = id;
      const result = { id, name, fileName: join('packages/core/test', fileName), status: PASSED };
      globalThis.__plainTest__ = run;
      const timeout = Math.ceil(Math.max(LONGEST, TIMES_AS_LONG * this.#timeOf(test)));
      try {
        await CALL.runInThisContext(bail ? { timeout } : {});
      } catch (error) {
        if (error?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return { status: TIMEOUT };
        result.status = FAILED;
        result.failureMessage = String(error?.message ?? error).slice(0, 500);
      }
      this.#mutants.currentTestId = undefined;
      results.push({ ...result, timeSpentMs: performance.now() - from });
      if (bail && result.status === FAILED) break;
    }
    return { status: COMPLETE, tests: results };
  }

  async dryRun() {
    this.#mutants.activeMutant = undefined;
    this.#load();
    const result = await this.#run(this.#tests, { bail: false });
    this.#times = Object.fromEntries(result.tests.map(({ id, timeSpentMs }) => [id, timeSpentMs]));
    writeFileSync(TIMES, JSON.stringify(this.#times));
    return { ...result, mutantCoverage: this.#mutants.mutantCoverage };
  }

  async mutantRun({
    activeMutant,
    testFilter,
    hitLimit,
    mutantActivation,
    reloadEnvironment,
    disableBail,
  }) {
    const mutants = this.#mutants;
    mutants.hitCount = hitLimit === undefined ? undefined : 0;
    mutants.hitLimit = hitLimit;
    mutants.activeMutant = mutantActivation === 'static' ? activeMutant.id : undefined;
    if (reloadEnvironment || this.#tests.length === 0) {
      try {
        this.#load();
      } catch (error) {
        // A module that cannot be loaded any more fails every test that needs it.
        const failureMessage = `while loading: ${String(error?.message ?? error)}`;
        this.#tests = [];
        return toMutantRunResult({
          status: COMPLETE,
          tests: [
            { id: 'loading', name: 'loading', status: FAILED, failureMessage, timeSpentMs: 0 },
          ],
        });
      }
    }
    mutants.activeMutant = activeMutant.id;
    const wanted = testFilter && new Set(testFilter);
    const tests = wanted ? this.#tests.filter(({ id }) => wanted.has(id)) : this.#tests;
    const result = await this.#run(tests, { bail: !disableBail });
    this.#remember(result.tests?.at(-1));
    return toMutantRunResult(determineHitLimitReached(mutants.hitCount, hitLimit) ?? result);
  }
}

export const strykerPlugins = [
  declareFactoryPlugin(PluginKind.TestRunner, 'plain', () => new PlainTestRunner()),
];
