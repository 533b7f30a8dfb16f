import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allOf, dueOn, type Verdict, verdictWithDue, whichever } from '../src/index.js';
import { tally } from '../src/verdict/tally.js';

const VERDICTS: Verdict[] = [
  'met',
  'not-met',
  'undetermined',
  'not-applicable',
  'incomparable',
  'no-rule-in-force',
];
const verdicts = fc.array(fc.constantFrom(...VERDICTS));

describe('allOf', () => {
  it.each<[Verdict[], Verdict]>([
    [['met', 'met'], 'met'],
    [['met', 'undetermined'], 'undetermined'],
    [['undetermined', 'not-met'], 'not-met'],
    [['undetermined', 'incomparable'], 'incomparable'],
    [['met', 'not-applicable'], 'met'],
    [['not-applicable'], 'not-applicable'],
    [[], 'not-applicable'],
  ])('%j is %s', (parts, whole) => {
    expect(allOf(parts)).toBe(whole);
  });

  it('does not depend on order or grouping', () => {
    fc.assert(
      fc.property(verdicts, verdicts, (a, b) => {
        const whole = allOf([...a, ...b]);
        return allOf([...b, ...a]) === whole && allOf([allOf(a), allOf(b)]) === whole;
      }),
    );
  });
});

describe('whichever', () => {
  it('is certain only where all readings agree', () => {
    expect(whichever(['met', 'met'])).toBe('met');
    expect(whichever(['met', 'not-met'])).toBe('undetermined');
    expect(whichever([])).toBe('not-applicable');
  });
});

describe('tally', () => {
  it('puts every party in one of three', () => {
    expect(tally(['met', 'not-met', 'undetermined', 'met', 'incomparable', 'not-met'])).toEqual({
      total: 6,
      met: 2,
      notMet: 2,
      open: 2,
    });
    expect(tally([])).toEqual({ total: 0, met: 0, notMet: 0, open: 0 });
  });
});

describe('due dates', () => {
  it.each([
    [null, 'none-stated'],
    [{ on: '2025-12-31', basis: 'stated' as const }, 'due'],
    [{ on: '2026-06-30', basis: 'stated' as const }, 'due'],
    [{ on: '2026-07-01', basis: 'stated' as const }, 'not-yet'],
  ])('%j on 2026-06-30 is %s', (due, state) => {
    expect(dueOn(due, '2026-06-30')).toBe(state);
  });

  it.each([
    ['not-met', 'not-yet', 'chưa đạt (chưa đến hạn)'],
    ['not-met', 'none-stated', 'chưa đạt (văn bản không ghi thời hạn)'],
    ['not-met', 'due', 'chưa đạt (đã đến hạn)'],
    ['met', 'none-stated', 'đạt'],
    ['undetermined', 'none-stated', 'chưa đủ số liệu để kết luận'],
    ['incomparable', 'due', 'không cùng cơ sở so sánh'],
    ['no-rule-in-force', 'due', 'không có quy định đang có hiệu lực'],
    ['not-applicable', 'due', 'không áp dụng'],
  ] as const)('%s and %s read “%s”', (verdict, due, words) => {
    expect(verdictWithDue(verdict, due, 'vi')).toBe(words);
    expect(words).not.toMatch(/không đạt|vi phạm/);
  });

  it.each([
    ['not-met', 'not-yet', 'not met yet (not due yet)'],
    ['not-met', 'none-stated', 'not met yet (no due date stated)'],
    ['not-met', 'due', 'not met yet (due)'],
    ['met', 'due', 'met'],
    ['undetermined', 'not-yet', 'not enough data to conclude'],
    ['incomparable', 'due', 'not on the same base'],
    ['no-rule-in-force', 'due', 'no rule in force'],
    ['not-applicable', 'due', 'not applicable'],
  ] as const)('%s and %s read “%s” in English', (verdict, due, words) => {
    expect(verdictWithDue(verdict, due, 'en')).toBe(words);
  });

  it('are reached on the last day of a month or year that is all the text gives', () => {
    const end = { on: '2026-06', basis: 'stated' as const };
    expect([dueOn(end, '2026-06-29'), dueOn(end, '2026-06-30')]).toEqual(['not-yet', 'due']);
  });
});
