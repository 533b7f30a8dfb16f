import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../src/index.js';

const file = '../../rulebook/data/procedures/learning-community-commune-25-2023.json';
const source = readFileSync(new URL(file, import.meta.url), 'utf8');

interface Loose {
  steps: {
    id: string;
    by: { from: string | null; to: string | null }[];
    deadlines: { monthDay: string }[];
  }[];
  dataYear: { from: string };
}

const spoil = (change: (data: Loose) => void) => {
  const data = JSON.parse(source) as Loose;
  change(data);
  const result = readDocument(JSON.stringify(data));
  return result.ok ? [] : result.issues.map(({ code, path }) => `${code} ${path.join('.')}`);
};

describe('a procedure', () => {
  it('is right as it is', () => expect(spoil(() => undefined)).toEqual([]));

  it.each<[string, (data: Loose) => void]>([
    ['month-day-form dataYear.from', (data) => (data.dataYear.from = '02-29')],
    ['month-day-form dataYear.from', (data) => (data.dataYear.from = '1/1')],
    ['terms-overlap steps.3.by.1.from', (data) => (data.steps[3]!.by[1]!.from = '2025-06-30')],
    ['terms-overlap steps.3.by.1.from', (data) => (data.steps[3]!.by[0]!.to = null)],
    ['step-twice steps.1.id', (data) => (data.steps[1]!.id = 'self-assessed')],
    [
      'month-day-form steps.1.deadlines.0.monthDay',
      (data) => (data.steps[1]!.deadlines[0]!.monthDay = '02-30'),
    ],
  ])('has the mistake %s', (issue, change) => {
    expect(spoil(change)).toEqual([issue]);
  });
});
