import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { conformanceReport, loadCases, runProgram } from '../src/index.js';

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
});
