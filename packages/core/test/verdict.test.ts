import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allOf, dueOn, type Verdict, verdictWithDue, whichever } from '../src/index.js';

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
});
