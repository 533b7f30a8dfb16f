import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atLeast, difference, type Interval, intervalOf, mean, minus } from '../../src/index.js';
import { plus } from '../../src/quantity/difference.js';
import { isExact, sameInterval } from '../../src/quantity/interval.js';

const exact = (value: number): Interval => ({ min: value, max: value });
const known = fc
  .tuple(fc.nat(30), fc.nat(30))
  .map(([a, b]): { min: number; max: number } => ({ min: Math.min(a, b), max: Math.max(a, b) }));
const open: Interval = { min: 3, max: null };

/** All the numbers that an interval with two bounds allows. */
const all = ({ min, max }: { min: number; max: number }) =>
  Array.from({ length: max - min + 1 }, (_, index) => min + index);
const hull = (values: number[]) => ({ min: Math.min(...values), max: Math.max(...values) });

describe('what a reported quantity allows', () => {
  it.each([
    [128, exact(128)],
    [{ atLeast: 5000 }, { min: 5000, max: null }],
    [{ atMost: 40 }, { min: 0, max: 40 }],
    [
      { atLeast: 5, atMost: 9 },
      { min: 5, max: 9 },
    ],
  ])('%j is %j', (quantity, interval) => {
    expect(intervalOf(quantity as never)).toEqual(interval);
  });

  it('is exact where both bounds are one number, and the same where both are', () => {
    expect([isExact(exact(4)), isExact({ min: 4, max: 5 }), isExact(open)]).toEqual([
      true,
      false,
      false,
    ]);
    expect(sameInterval(open, { ...open })).toBe(true);
    expect(sameInterval(open, { min: 4, max: null })).toBe(false);
    expect(sameInterval(open, { min: 3, max: 3 })).toBe(false);
  });
});

describe('sums and differences', () => {
  it('are the hull of what every pair gives', () => {
    fc.assert(
      fc.property(known, known, (a, b) => {
        const sums = all(a).flatMap((x) => all(b).map((y) => x + y));
        const differences = all(a).flatMap((x) => all(b).map((y) => x - y));
        expect(plus(a, b)).toEqual(hull(sums));
        expect(minus(a, b)).toEqual(hull(differences));
        expect(difference(a, b)).toEqual(hull(differences));
      }),
    );
  });

  it.each([
    [exact(10), open],
    [open, exact(10)],
    [open, open],
  ])('%j with %j has no bound where a part has none', (a, b) => {
    const [top, low] = [a.max === null ? null : a.max - b.min, b.max];
    expect(plus(a, b)).toEqual({ min: a.min + b.min, max: null });
    expect(difference(a, b)).toEqual({ min: low === null ? null : a.min - low, max: top });
    expect(minus(a, b)).toEqual({
      min: low === null ? Number.MIN_SAFE_INTEGER : a.min - low,
      max: top,
    });
  });
});

describe('a number that may be known in part, against what is required', () => {
  it('is judged as every possible number would be', () => {
    fc.assert(
      fc.property(known, fc.nat(30), (found, required) => {
        const lacking = all(found).map((one) => Math.max(0, required - one));
        const answers = new Set(lacking.map((one) => one === 0));
        const verdict = answers.size === 2 ? 'undetermined' : answers.has(true) ? 'met' : 'not-met';
        expect(atLeast(found, required)).toEqual({ verdict, shortfall: hull(lacking) });
      }),
    );
  });

  it('may lack nothing where it has no upper bound', () => {
    expect(atLeast(open, 10)).toEqual({ verdict: 'undetermined', shortfall: { min: 0, max: 7 } });
    expect(atLeast(open, 3)).toEqual({ verdict: 'met', shortfall: exact(0) });
  });
});

describe('a mean', () => {
  it.each([
    [exact(7), exact(2), { min: 4, max: 4 }],
    [exact(7), exact(3), { min: 2, max: 2 }],
    [exact(5), exact(2), { min: 3, max: 3 }],
    [
      { min: 10, max: 20 },
      { min: 2, max: 5 },
      { min: 2, max: 10 },
    ],
    [
      { min: 10, max: null },
      { min: 2, max: 5 },
      { min: 2, max: null },
    ],
    [exact(10), { min: 2, max: null }, { min: null, max: 5 }],
    [exact(10), { min: 0, max: 5 }, null],
  ])('of %j among %j is %j', (sum, count, each) => {
    expect(mean(sum, count)).toEqual(each);
  });
});
