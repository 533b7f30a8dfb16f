import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Engine, openEngines } from '../../sql/test/engines.js';
import { type CaseRun, conformanceReport, loadCases, runCases } from '../src/index.js';
import { byColumns } from './engines/columns.js';
import { bySql } from './engines/sql.js';

const ROOT = join(import.meta.dirname, '../../..');
const cases = loadCases();

/** What went wrong, to read in one look. */
const wrong = (runs: readonly CaseRun[]) =>
  runs
    .filter(({ result }) => result.status === 'failed' || result.status === 'no-answer')
    .map(({ case: { id }, result }) => `${id}: ${JSON.stringify(result)}`);

const answered = (runs: readonly CaseRun[]) =>
  Object.fromEntries(
    conformanceReport(runs)
      .operations.map(({ operation, counts }) => [operation, counts.passed + counts['in-part']])
      .filter(([, count]) => count !== 0),
  ) as Record<string, number>;

/** So that an engine cannot pass by leaving out what it once answered. */
function atLeast(found: Record<string, number>, wanted: Record<string, number>): void {
  for (const [operation, count] of Object.entries(wanted)) {
    expect(found[operation], operation).toBeGreaterThanOrEqual(count);
  }
}

const SQL_ANSWERS = {
  'share.judge': 13,
  'target.measure': 13,
  'criteria.assess': 466,
  'criteria.count': 5,
};

describe('our engines pass like anyone else', () => {
  it('the assessor and all of core, as a program that is asked line by line', () => {
    const bin = join(ROOT, 'packages/conformance/bin/khuyenhoc-conformance.js');
    const program = join(ROOT, 'examples/conformance/tra-loi.mjs');
    const args = [bin, 'run', '--lang', 'en', '--', process.execPath, program];
    const told = execFileSync(process.execPath, args, { encoding: 'utf8' });
    expect(told.trim().split('\n').at(-1)).toBe(
      `CONFORMS in what was tried: ${cases.length} passed`,
    );
  });

  it('columns', async () => {
    const runs = await runCases(cases, byColumns);
    expect(wrong(runs)).toEqual([]);
    atLeast(answered(runs), { 'criteria.assess': 471, 'criteria.count': 5 });
  });

  describe('SQL', () => {
    let engines: readonly Engine[] = [];
    beforeAll(async () => {
      engines = await openEngines();
    });
    afterAll(() => Promise.all(engines.map((one) => one.close())));

    it('in every engine', async () => {
      for (const engine of engines) {
        const runs = await runCases(cases, bySql(engine));
        expect(wrong(runs), engine.dialect.name).toEqual([]);
        atLeast(answered(runs), SQL_ANSWERS);
      }
    }, 120_000);
  });
});
