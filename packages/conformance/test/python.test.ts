import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withRecords } from '../../core/test/learning-model/columns-of.js';
import { levelsSet, pointsSet } from '../../core/test/learning-model/random-sets.js';
import { ANSWERS as OURS } from '../../../examples/conformance/answers.mjs';
import {
  type ConformanceCase,
  conformanceReport,
  type JsonObject,
  loadCases,
  runProgram,
} from '../src/index.js';

const PROGRAM = join(import.meta.dirname, '../../../examples/conformance-python/tra_loi.py');
const python = process.env['PYTHON_PATH'];

/** What it answers; a case may be added, none may be lost. Documents it judges without naming the mistakes. */
const ANSWERS = {
  'verdict.all-of': 11,
  'verdict.whichever': 6,
  'share.judge': 24,
  'share.required': 15,
  'share.total': 8,
  'rate.fit': 22,
  'rate.base': 31,
  'rate.count': 7,
  'target.measure': 18,
  'criteria.assess': 524,
  'criteria.count': 5,
  'law.criteria-set': 19,
  'law.in-force': 13,
  'places.roll-up': 14,
  'fund.check': 29,
  'fund.balance': 10,
  'fund.audit': 39,
  'date.real': 15,
  'date.last-day': 7,
  'date.add-months': 9,
  'date.accounting-year': 9,
  'date.vietnam-day': 5,
  'document.check': 28,
};

describe('a program in Python, written from the page alone', () => {
  it.skipIf(!python)('says what the rules say', async () => {
    // No compiled files are left beside the example.
    const { runs, strays, ended } = await runProgram(loadCases(), [python ?? '', '-B', PROGRAM]);
    const wrong = runs.filter(({ result }) => !['passed', 'in-part'].includes(result.status));
    expect(wrong.map((one) => [one.case.id, one.result])).toEqual([]);
    expect({ strays, ended }).toEqual({ strays: [], ended: null });
    const { operations } = conformanceReport(runs);
    const answered = new Map(
      operations.map((one) => [one.operation, one.counts.passed + one.counts['in-part']]),
    );
    for (const [operation, count] of Object.entries(ANSWERS)) {
      expect(answered.get(operation as keyof typeof ANSWERS), operation).toBeGreaterThanOrEqual(
        count,
      );
    }
    expect([...answered.keys()].sort()).toEqual(Object.keys(ANSWERS).sort());
    expect(
      operations.filter((one) => one.counts['in-part'] > 0).map((one) => one.operation),
    ).toEqual(['document.check']);
  });

  it.skipIf(!python)('says of random criteria sets what the assessor says', async () => {
    const ours = OURS['criteria.assess'];
    if (ours === undefined) throw new Error('no assessor');
    const asked = fc
      .sample(fc.oneof(withRecords(pointsSet), withRecords(levelsSet)), { numRuns: 300, seed: 8 })
      .flatMap(([set, records]) => records.map((one) => ({ set, ...one })));
    const cases = asked.map(({ set, answers, context }, i): ConformanceCase => {
      const input = JSON.parse(JSON.stringify({ set, answers, ...context })) as JsonObject;
      return {
        id: `criteria.assess/random-${i}`,
        operation: 'criteria.assess',
        title: { vi: 'ngẫu nhiên', en: 'random' },
        basis: { rules: ['criteria.1'] },
        input,
        output: JSON.parse(JSON.stringify(ours(input))) as JsonObject,
      };
    });
    const { runs } = await runProgram(cases, [python ?? '', '-B', PROGRAM]);
    const wrong = runs.filter(({ result }) => result.status !== 'passed');
    expect(wrong.slice(0, 3).map((one) => [one.case.input, one.result])).toEqual([]);
    expect(runs).toHaveLength(3000);
  });
});
