import { instruments, targets } from '@khuyenhoc/rulebook';
import { describe, expect, it } from 'vitest';
import { trajectory } from '../src/index.js';

const target = targets.find((one) => one.id === 'd677-learning-citizens-among-adults')!;
const instrument = instruments.find((one) => one.id === target.instrument)!;
const exact = (value: number) => ({ min: value, max: value });
const figure = (on: string, count: number, of = 1_000, baseId = target.base) => ({
  on,
  count: exact(count),
  base: exact(of),
  baseId,
  place: null,
});
const run = (on: string, ...figures: ReturnType<typeof figure>[]) =>
  trajectory(target, instrument, figures, on, on);

describe('a trajectory against the milestones of 2025 and 2030', () => {
  it('holds each milestone against the figure of its year', () => {
    const { milestones } = run('2026-06-30', figure('2025-12-31', 399), figure('2026-06-30', 450));
    expect(milestones.map((one) => [one.year, one.percent, one.verdict])).toEqual([
      [2025, 40, 'not-met'],
      [2030, 60, 'not-applicable'],
    ]);
  });

  it('says nothing of a year without figure', () => {
    const { milestones } = run('2026-06-30', figure('2026-06-30', 450));
    expect(milestones[0]).toMatchObject({ verdict: 'undetermined', figure: null });
  });

  it.each([
    ['reached', [figure('2026-06-30', 600)]],
    ['on-course', [figure('2025-06-30', 400), figure('2026-06-30', 450)]],
    ['behind', [figure('2025-06-30', 440), figure('2026-06-30', 450)]],
    ['unknown', [figure('2026-06-30', 450)]],
    ['unknown', [figure('2026-06-30', 450, 1_000, 'households-all')]],
  ])('%s', (course, figures) => {
    expect(run('2026-06-30', ...figures).course).toBe(course);
  });
});
