import type { Fund } from '@khuyenhoc/schemas';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  judgeCashShare,
  judgeForeignShare,
  judgeFounders,
  judgeMinimumAssets,
  judgeStateMoney,
  judgeValuation,
  judgeVietnamese,
} from '../../src/fund-audit/judge-founding.js';
import { judgeDeadline } from '../../src/fund-audit/judge-deadline.js';
import { fund } from '../fund-example.js';

type Assets = NonNullable<Fund['foundingAssets']>;
const [asset] = fund.foundingAssets!;
const assets = (...changes: object[]): Assets =>
  changes.map((change) => ({ ...asset!, ...change }));
const of = (foundingAssets: Assets | null, change: object = {}): Fund => ({
  ...fund,
  foundingAssets,
  ...change,
});
// Only what a judgement looks at.
const rule = (values: object) => values as never;
const short = ({ verdict, code, shortfall }: ReturnType<typeof judgeStateMoney>) =>
  `${verdict} ${code} ${shortfall ?? '-'}`;
const licence = (on: string) => ({ licence: { ...fund.licence!, on } });

describe('what founders put in', () => {
  const floor = (amount: number | null, validFrom: string | null = '2026-03-01') =>
    rule({ amount, validFrom });
  const fifty = assets({ amount: 30 }, { amount: 20 });

  it.each([
    ['not on record', floor(100), of(null), 'undetermined facts-missing -'],
    ['against a floor that was not read', floor(null), of(fifty), 'undetermined value-not-read -'],
    ['just enough', floor(50), of(fifty), 'met amounts -'],
    ['one short', floor(51), of(fifty, licence('2026-03-01')), 'not-met amounts 1'],
    [
      'one short, before the floor',
      floor(51),
      of(fifty, licence('2026-02-28')),
      'undetermined transition-not-read 1',
    ],
    ['one short, without a licence', floor(51), of(fifty, { licence: null }), 'not-met amounts 1'],
    ['one short of a floor without a day', floor(51, null), of(fifty), 'not-met amounts 1'],
  ])('%s', (_name, asked, one, found) => {
    expect(short(judgeMinimumAssets(asked, one))).toBe(found);
  });

  it('lacks as much in đồng as makes the share, and not one less', () => {
    const amount = fc.integer({ min: 0, max: 10 ** 12 });
    const percent = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100);
    fc.assert(
      fc.property(amount, amount, percent, (dong, goods, asked) => {
        const whole = dong + goods;
        const enough = (part: number) =>
          BigInt(part) * 10_000n >= BigInt(Math.round(asked * 100)) * BigInt(whole);
        const made = of(assets({ amount: dong, form: 'dong' }, { amount: goods, form: 'goods' }));
        const { verdict, shortfall } = judgeCashShare(rule({ percent: asked }), made);
        expect(verdict).toBe(enough(dong) ? 'met' : 'not-met');
        if (enough(dong)) expect(shortfall).toBeNull();
        else {
          expect(enough(dong + shortfall!)).toBe(true);
          expect(enough(dong + shortfall! - 1)).toBe(false);
        }
      }),
    );
    expect(short(judgeCashShare(rule({ percent: 50 }), of(null)))).toBe(
      'undetermined facts-missing -',
    );
    expect(short(judgeCashShare(rule({ percent: null }), of(fifty)))).toBe(
      'undetermined value-not-read -',
    );
  });

  it.each([
    [50, 'met share -'],
    [49.99, 'not-met share 1'],
    [null, 'undetermined value-not-read -'],
  ])('half from abroad where %s %% may be', (percent, found) => {
    const half = of(assets({ amount: 50, foreign: true }, { amount: 50, foreign: false }));
    expect(short(judgeForeignShare(rule({ percent }), half))).toBe(found);
    expect(short(judgeForeignShare(rule({ percent }), of(null)))).toBe(
      'undetermined facts-missing -',
    );
  });

  it.each([
    [[false, false], 'met yes -'],
    [[false, null], 'undetermined facts-missing -'],
    [[null, true], 'not-met no -'],
  ])('State money %j', (parts, found) => {
    const made = assets(...parts.map((stateBudget) => ({ stateBudget })));
    expect(short(judgeStateMoney(of(made)))).toBe(found);
    expect(short(judgeStateMoney(of(null)))).toBe('undetermined facts-missing -');
  });

  it.each([
    ['no goods', assets({ form: 'dong' }), '2026-01-31', 'not-applicable yes -'],
    ['young enough', assets({ form: 'goods', valuedOn: '2025-07-31' }), '2026-01-31', 'met yes -'],
    [
      'a day too old',
      assets({ form: 'goods', valuedOn: '2025-07-30' }),
      '2026-01-31',
      'undetermined facts-missing -',
    ],
    [
      'without a day',
      assets({ form: 'goods', valuedOn: null }),
      '2026-01-31',
      'undetermined facts-missing -',
    ],
  ])('a valuation: %s', (_name, made, on, found) => {
    const asked = rule({ months: 6 });
    expect(short(judgeValuation(asked, of(made, licence(on))))).toBe(found);
    expect(short(judgeValuation(asked, of(null)))).toBe('undetermined facts-missing -');
  });

  it('a valuation is not judged without a licence', () => {
    const made = of(assets({ form: 'goods', valuedOn: '2025-07-31' }), { licence: null });
    expect(judgeValuation(rule({ months: 6 }), made).data).toEqual({ what: 'licence' });
  });
});

describe('founders', () => {
  const people = (...vietnamese: (boolean | null)[]) =>
    of(null, { founders: vietnamese.map((one) => ({ ...fund.founders[0]!, vietnamese: one })) });

  it.each([
    [3, 'met count -'],
    [4, 'not-met count 1'],
    [null, 'undetermined value-not-read -'],
  ])('three where %s are asked', (count, found) => {
    expect(short(judgeFounders(rule({ count }), people(true, true, true)))).toBe(found);
  });

  it.each([
    [[], 'undetermined facts-missing -'],
    [[true, true], 'met yes -'],
    [[true, null], 'undetermined facts-missing -'],
    [[null, false], 'not-met no -'],
  ])('Vietnamese: %j', (list, found) => {
    expect(short(judgeVietnamese(people(...list)))).toBe(found);
  });
});

describe('a deadline of 31 March', () => {
  const on = '2026-06-30';
  const judge = (inclusive: boolean | null, done: string[], day = on) =>
    short(
      judgeDeadline(
        rule({ monthDay: '03-31', inclusive }),
        done.map((one) => ({ year: 2025, on: one })),
        2025,
        2026,
        day,
      ),
    );

  it.each([
    [true, ['2026-03-31'], 'met published -'],
    [true, ['2026-04-01'], 'not-met published -'],
    [true, ['2026-04-01', '2026-03-30'], 'met published -'],
    [false, ['2026-03-30'], 'met published -'],
    [false, ['2026-03-31'], 'not-met published -'],
    [null, ['2026-03-31'], 'undetermined published-on-the-day -'],
    [null, ['2026-03-30'], 'met published -'],
    [null, ['2026-07-01'], 'not-met not-published 1'],
    [true, [], 'not-met not-published 1'],
  ])('inclusive %s, done %j: %s', (inclusive, done, found) => {
    expect(judge(inclusive, done)).toBe(found);
  });

  it('is open on its day only where the text leaves that day open', () => {
    expect(judge(null, [], '2026-03-31')).toBe('undetermined not-published 1');
    expect(judge(true, [], '2026-03-31')).toBe('not-met not-published 1');
    expect(judge(null, [], '2026-03-30')).toBe('not-met not-published 1');
    const unread = judgeDeadline(rule({ monthDay: null, inclusive: true }), [], 2025, 2026, on);
    expect(short(unread)).toBe('undetermined value-not-read -');
  });
});
