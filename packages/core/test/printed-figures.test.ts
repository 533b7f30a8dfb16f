import { readFileSync } from 'node:fs';
import { agreements, instruments, targets } from '@khuyenhoc/rulebook';
import { describe, expect, it } from 'vitest';
import {
  atLeast,
  checkFigure,
  checkParts,
  compareFigures,
  difference,
  type Figure,
  fitRate,
  hedgedInterval,
  impliedBase,
  impliedCount,
  type Interval,
  leadOverPlan,
  levelsOn,
  mean,
  measureTarget,
  numberMarks,
  readPrinted,
  requiredCount,
  total,
} from '../src/index.js';

/** One calculation on the numbers that a report prints, and what it gives. */
interface Check {
  do: string;
  is: unknown;
  [input: string]: unknown;
}
interface Case {
  id: string;
  place: string;
  on: string;
  printed: string | null;
  /** What the library must say of the figure; null where nothing is odd about it. */
  trap: string | null;
  checks: Check[];
  source: string[];
}

const cases = JSON.parse(
  readFileSync(new URL('cases/printed-figures.json', import.meta.url), 'utf8'),
) as Case[];

const exact = (value: number): Interval => ({ min: value, max: value });
const rate = ({ percent, decimals }: Check) => ({
  percent: percent as number,
  decimals: decimals as number,
});

/** Makes the calculation, holds it against what is expected, and gives the codes that it reports. */
const DO: Record<string, (check: Check) => readonly string[]> = {
  share: ({ count, of, rounded2, truncated2 }) => {
    const fit = (percent: unknown) =>
      fitRate(count as number, of as number, { percent: percent as number, decimals: 2 });
    expect(fit(rounded2)).toMatch(/^rounds/);
    expect(fit(truncated2)).toMatch(/truncates$/);
    return [];
  },
  fit: (check) => {
    const fit = fitRate(check['count'] as number, check['of'] as number, rate(check));
    expect(fit).toBe(check.is);
    return [fit];
  },
  base: (check) => {
    const { rounded, truncated } = impliedBase(check['count'] as number, rate(check));
    expect(truncated).toEqual(check['truncated']);
    if ('rounded' in check) expect(rounded).toEqual(check['rounded']);
    return [];
  },
  count: (check) => {
    const span = impliedCount(check['base'] as number, rate(check));
    expect(span).toEqual(check.is);
    return span === null ? ['no-count-fits'] : [];
  },
  parts: ({ parts, whole, is }) => {
    const fit = checkParts(parts as Interval[], whole as Interval);
    expect(fit).toBe(is);
    return [fit];
  },
  sum: ({ parts, times, is }) => {
    const each = parts as Interval[];
    const all = Array.from({ length: (times as number | undefined) ?? 1 }, () => each).flat();
    expect(total(all, 'disjoint')).toEqual(is);
    return [];
  },
  difference: ({ a, b, is }) => {
    const left = difference(a as Interval, b as Interval);
    expect(left).toEqual(is);
    if (left.min === null && left.max === null) return ['no-bound'];
    return left.max !== null && left.max < 0 ? ['negative'] : ['bounds'];
  },
  mean: ({ sum, count, is }) => {
    expect(mean(sum as Interval, count as Interval)).toEqual(is);
    return ['bounds', JSON.stringify(is)];
  },
  needed: ({ percent, base, is }) => {
    expect(requiredCount(percent as number, base as number)).toBe(is);
    return [JSON.stringify(is)];
  },
  atLeast: ({ found, required, is, shortfall }) => {
    const result = atLeast(found as Interval, required as number);
    expect(result).toEqual({ verdict: is, shortfall: exact(shortfall as number) });
    return [result.verdict];
  },
  read: ({ text, is }) => {
    const number = readPrinted(text as string);
    expect(number && hedgedInterval(number)).toEqual(is);
    return /\.\d{3}/.test(text as string) ? ['thousands'] : [];
  },
  marks: ({ numbers, is }) => {
    expect(numberMarks(numbers as string[])).toBe(is);
    return [is as string];
  },
  figure: ({ figure, is }) => {
    const codes = [...checkFigure(figure as Figure)].sort();
    expect(codes).toEqual(is);
    return codes;
  },
  compare: ({ a, b, is }) => {
    const codes = [...compareFigures(a as Figure, b as Figure)].sort();
    expect(codes).toEqual(is);
    return codes;
  },
  lead: ({ share, lead, asPoints, asRatio }) => {
    expect(leadOverPlan(share as number, lead as number)).toEqual({ asPoints, asRatio });
    return ['two-readings'];
  },
  level: ({ level, day, is }) => {
    const gone = !levelsOn(day as string).includes(level as 'district');
    return gone ? [is as string] : [];
  },
  shape: ({ agreement, is }) => {
    const found = agreements.find((one) => one.id === agreement);
    expect(found?.commitments[0]?.requirement.kind).toBe(is);
    return [is as string];
  },
  target: (check) => {
    const target = targets.find((one) => one.id === check['target'])!;
    const instrument = instruments.find((one) => one.id === target.instrument)!;
    const figure = {
      count: exact(check['count'] as number),
      base: exact(check['of'] as number),
      baseId: check['base'] as string,
      place: null,
    };
    const on = check['on'] as string;
    const { verdict, mismatch } = measureTarget(target, instrument, figure, on, on);
    expect(verdict).toBe(check['verdict']);
    return mismatch === null ? [] : [mismatch];
  },
};

describe('figures that real reports print', () => {
  it.each(cases.map((one) => [one.id, one.trap ?? 'nothing odd', one] as const))(
    '%s: reproduced; %s',
    (_id, _trap, { checks, trap }) => {
      expect(checks.length).toBeGreaterThan(0);
      const codes = checks.map((check) => DO[check.do]!(check));
      const answers = new Set(codes.flat());
      if (trap === 'two-answers') expect(answers.size).toBeGreaterThan(1);
      else if (trap !== null) expect([...answers]).toContain(trap);
    },
  );

  it('are all of those on record that are not scores', () => {
    expect(cases).toHaveLength(104);
    expect(new Set(cases.map((one) => one.id)).size).toBe(104);
  });
});
