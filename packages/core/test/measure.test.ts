import { instruments, targets } from '@khuyenhoc/rulebook';
import { describe, expect, it } from 'vitest';
import { measurementWords, measureTarget } from '../src/index.js';

const exact = (value: number) => ({ min: value, max: value });

function measure(
  id: string,
  count: number,
  of: number,
  change: { on?: string; place?: boolean; base?: string; lawAsOf?: string } = {},
) {
  const target = targets.find((one) => one.id === id)!;
  const instrument = instruments.find((one) => one.id === target.instrument)!;
  const on = change.on ?? '2026-06-30';
  const figure = {
    count: exact(count),
    base: exact(of),
    baseId: change.base ?? target.base,
    place: change.place ? { code: '08', edition: 'vn-34-2026' } : null,
  };
  const result = measureTarget(target, instrument, figure, on, change.lawAsOf ?? on);
  return { ...result, words: measurementWords(target, result, 'vi') };
}

describe('a figure against a national target', () => {
  it('says what is missing and the pace to the milestone ahead', () => {
    const result = measure('d677-learning-citizens-among-adults', 500, 1000);
    expect(result.verdict).toBe('not-met');
    expect(result.shortfall).toEqual(exact(100));
    expect(result.pacePerYear).toEqual(exact(25));
    expect(result.words).toContain('còn thiếu 100; mỗi năm cần thêm 25 (mẫu số không đổi)');
  });

  it('is held against the milestone of its time', () => {
    const before = measure('d677-learning-citizens-among-adults', 500, 1000, { on: '2024-12-31' });
    expect([before.verdict, before.next]).toEqual([
      'met',
      { kind: 'known', year: 2025, percent: 40 },
    ]);
  });

  it('has the whole gap to close in the last year', () => {
    const last = measure('d677-learning-citizens-among-adults', 500, 1000, { on: '2030-03-01' });
    expect(last.pacePerYear).toEqual(exact(100));
  });

  it.each([
    [
      'a share of provinces, for one province',
      'd1373-learning-provinces',
      { place: true },
      'not-applicable',
      'target-counts-places',
    ],
    [
      'another base',
      'd1373-learning-citizens',
      { base: 'adults-in-learning-models' },
      'incomparable',
      'other-base',
    ],
    [
      'after the programme',
      'd1373-learning-citizens',
      { on: '2031-01-01' },
      'no-rule-in-force',
      null,
    ],
    [
      'before the law was issued',
      'd1373-learning-citizens',
      { on: '2022-01-01', lawAsOf: '2021-07-29' },
      'no-rule-in-force',
      null,
    ],
    ['a figure that no text gives', 'd387-learning-families', {}, 'undetermined', null],
  ])('%s', (_name, id, change, verdict, mismatch) => {
    const result = measure(id, 30, 34, change);
    expect([result.verdict, result.mismatch]).toEqual([verdict, mismatch]);
    expect(result.shortfall).toBeNull();
  });

  it('that contradicts itself is reported, not judged', () => {
    expect(measure('d1373-learning-citizens', 91, 74)).toMatchObject({
      verdict: 'undetermined',
      mismatch: 'count-above-base',
    });
  });

  it('of the whole country meets a share of provinces', () => {
    expect(measure('d1373-learning-provinces', 12, 34).verdict).toBe('met');
    expect(measure('d1373-learning-provinces', 11, 34).shortfall).toEqual(exact(1));
  });
});
