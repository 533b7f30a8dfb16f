import { describe, expect, it } from 'vitest';
import { inForce, nationalTargets, nextMilestone, paceTo } from '../../src/index.js';
import { exact, instrument, target } from './example.js';

const forever = { issuedOn: '2022-05-03', inForce: { from: '2022-06-01', to: null }, period: null };

describe('an instrument', () => {
  it.each([
    ['before it is issued', forever, '2022-07-01', '2022-05-02', 'no'],
    ['on the day it is issued', forever, '2022-07-01', '2022-05-03', 'yes'],
    ['the day before its force', forever, '2022-05-31', '2026-01-01', 'no'],
    ['the first day of its force', forever, '2022-06-01', '2026-01-01', 'yes'],
    ['without an end', forever, '2099-12-31', '2026-01-01', 'yes'],
    ['without a day of issue', { ...forever, issuedOn: null }, '2022-06-01', '1990-01-01', 'yes'],
    [
      'the last day of its force',
      { ...forever, inForce: { from: '2022-06-01', to: '2025-12-31' } },
      '2025-12-31',
      '2026-01-01',
      'yes',
    ],
    [
      'the day after',
      { ...forever, inForce: { from: '2022-06-01', to: '2025-12-31' } },
      '2026-01-01',
      '2026-01-01',
      'no',
    ],
  ])('%s', (_name, change, on, lawAsOf, found) => {
    expect(inForce(instrument(change), on, lawAsOf)).toBe(found);
  });

  it.each([
    ['2020-12-31', 'no'],
    ['2021-01-01', 'yes'],
    ['2030-12-31', 'yes'],
    ['2031-01-01', 'no'],
  ])('with a period of years only, on %s: %s', (on, found) => {
    const ofYears = { issuedOn: '2021-07-30', inForce: null, period: { from: 2021, to: 2030 } };
    expect(inForce(instrument(ofYears), on, '2026-01-01')).toBe(found);
  });

  it('without days of force or period may be in force or not', () => {
    const unread = instrument({ issuedOn: null, inForce: null, period: null });
    expect(inForce(unread, '2026-01-01', '2026-01-01')).toBe('unknown');
  });
});

describe('the milestone ahead', () => {
  const [first] = target().milestones;
  const milestones = [
    { ...first, year: 2030, percent: 60 },
    { ...first, year: 2025, percent: 40 },
    { ...first, year: 2028, percent: null, readings: [{ ...first, percent: 45 }] },
    { ...first, year: 2029, percent: null, readings: null },
  ];
  const ahead = (on: string) => nextMilestone(target({ milestones }), instrument(forever), on, on);

  it.each([
    ['2025-12-31', { kind: 'known', year: 2025, percent: 40 }],
    ['2026-01-01', { kind: 'unknown', year: 2028, readings: [45] }],
    ['2029-01-01', { kind: 'unknown', year: 2029, readings: [] }],
    ['2030-12-31', { kind: 'known', year: 2030, percent: 60 }],
    ['2031-01-01', { kind: 'no-rule-in-force' }],
    ['2022-05-31', { kind: 'no-rule-in-force' }],
  ])('on %s is the nearest, in whatever order they stand: %j', (on, next) => {
    expect(ahead(on)).toEqual(next);
  });

  it('stays ahead where it was not read whether the instrument is in force', () => {
    const unread = instrument({ issuedOn: null, inForce: null, period: null });
    const on = '2030-01-01';
    expect(nextMilestone(target({ milestones }), unread, on, on).kind).toBe('known');
  });

  it.each([
    [100, '2026-06-30', 2030, 25],
    [101, '2026-06-30', 2030, 26],
    [100, '2030-06-30', 2030, 100],
    [100, '2031-06-30', 2030, 100],
    [100, '2029-12-31', 2030, 100],
    [0, '2026-06-30', 2030, 0],
  ])('a gap of %d on %s is closed by %d with %d a year', (gap, on, until, pace) => {
    expect(paceTo(exact(gap), on, until)).toEqual(exact(pace));
    expect(paceTo({ min: gap, max: null }, on, until)).toEqual({ min: pace, max: null });
  });
});

describe('national targets beside a commitment', () => {
  const one = target();
  const other = target({ id: 'other', indicator: 'gia-dinh-hoc-tap' });
  const orphan = target({ id: 'orphan', instrument: 'none' });
  const law = instrument();

  it('are those that count the same model and whose instrument is there', () => {
    const rulebook = { instruments: [law], targets: [other, orphan, one] };
    const on = '2026-06-30';
    expect(nationalTargets(rulebook, one.indicator!, on, on)).toEqual([
      {
        id: one.id,
        instrument: law.number,
        title: one.title,
        stage: one.stage,
        next: { kind: 'known', year: 2030, percent: 60 },
      },
    ]);
  });
});
