import { awardSchedules } from '@khuyenhoc/rulebook';
import type { Candidate, Candidates, Nominations } from '@khuyenhoc/schemas';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { appraise, awardReasonWords, awardsFor, amountInWords } from '../src/index.js';
import { candidates, nominations, schedule } from './fund-example.js';

let count = 0;
const candidate = (award: string | string[], change: object = {}): Candidate =>
  ({
    id: `hs-${++count}`,
    type: 'person',
    name: `Học sinh ${count}`,
    bornOn: '2010-01-01',
    school: 'a',
    claims: [award].flat().map((one) => ({ award: one })),
    received: 0,
    tags: [],
    ...change,
  }) as unknown as Candidate;
const round = (list: Candidate[], pupils: number | null = 100): Candidates => ({
  ...candidates,
  schools: [{ id: 'a', name: 'Trường A', pupils }],
  candidates: list,
});
const times = (n: number, award: string, change: object = {}) =>
  Array.from({ length: n }, () => candidate(award, change));
const statuses = (list: ReturnType<typeof awardsFor>) => list.rows.map((one) => one.status);
const codes = (list: ReturnType<typeof awardsFor>) =>
  list.rows.map((one) => one.reasons.map((reason) => reason.code).join());

const viXuyen = schedule('vi-xuyen-2010-2015');

describe('the real award schedules', () => {
  it('are all there', () => {
    expect(awardSchedules).toHaveLength(12);
    expect(awardSchedules.flatMap((one) => one.awards)).toHaveLength(39);
  });

  it('Quảng Ngãi 2024: 49 pupils and a team, 93 million', () => {
    const list = awardsFor(
      round([
        ...times(8, 'competition-national-second'),
        ...times(14, 'competition-national-third'),
        ...times(27, 'competition-national-encouragement'),
        candidate('teacher-team', { type: 'team' }),
      ]),
      schedule('quang-ngai-2024'),
      null,
    );
    expect(list.total).toBe(93_000_000);
    expect(amountInWords(list.total)).toBe('Chín mươi ba triệu đồng');
    expect(statuses(list).every((one) => one === 'awarded')).toBe(true);
  });

  it.each([
    ['vi-xuyen-2010-2015', 'competition-province-first', {}, 400_000, ''],
    ['vi-xuyen-2010-2015', 'competition-national-second', {}, null, 'amount-not-stated'],
    ['quang-ngai-2024', 'teacher-team', {}, null, 'wrong-unit'],
    ['ho-trinh-quang-bi', 'competition-national', {}, 1_000_000, ''],
    ['ho-phan-tung-mai', 'competition-province', {}, 200_000, ''],
    ['ho-tran-xuan', 'gift-in-kind-lower-secondary-school', {}, 70_000, ''],
    ['ho-ha-son-la', 'reward', { claims: [{ award: 'reward', proposed: 500_000 }] }, 500_000, ''],
    ['ho-ha-son-la', 'tuition-support', {}, null, 'amount-not-stated'],
    ['ho-chi-minh-city-khuyen-tai-1-1', 'scholarship-university', {}, 1_500_000, ''],
    ['an-nhon-2024', 'khuyen-tai-scholarship', {}, 1_000_000, ''],
    ['go-vap-union-2019', 'scholarship-university', {}, 2_500_000, ''],
    [
      'state-prize-110-2020',
      'competition-national-first',
      { tags: ['disabled'] },
      6_000_000,
      'multiplied',
    ],
    [
      'state-prize-110-2020',
      'competition-national-first',
      { tags: ['disabled', 'ethnic-minority'] },
      8_000_000,
      'multiplied',
    ],
    ['le-quy-don-long-an-alumni', 'none', {}, null, 'no-claim'],
  ])('%s: %s', (id, award, change, amount, reason) => {
    const list = awardsFor(round([candidate(award, change)]), schedule(id), null);
    expect(list.rows[0]?.amount).toBe(amount);
    expect(codes(list)).toEqual([reason]);
  });
});

describe('awards', () => {
  it('give the highest result only, and once a year', () => {
    const list = awardsFor(
      round([
        candidate(['competition-district-first', 'competition-province-first']),
        candidate('competition-district-first', { received: 1 }),
      ]),
      viXuyen,
      null,
    );
    expect(list.total).toBe(400_000);
    expect(codes(list)).toEqual(['highest-of-several', 'already-received']);
  });

  it.each([
    [100, 10, { awarded: 10 }],
    [100, 12, { tied: 12 }],
    [109, 10, { awarded: 10 }],
    [9, 1, { 'over-quota': 1 }],
    [null, 1, { open: 1 }],
  ])('hold aid to a tenth of %s pupils: %d ask', (pupils, asking, expected) => {
    const list = awardsFor(round(times(asking, 'poor-pupil-aid-good'), pupils), viXuyen, null);
    const tally: Record<string, number> = {};
    for (const status of statuses(list)) tally[status] = (tally[status] ?? 0) + 1;
    expect(tally).toEqual(expected);
  });

  it('let points decide before calling a tie', () => {
    const list = awardsFor(
      round([
        ...times(9, 'poor-pupil-aid-good', { points: 9 }),
        ...times(2, 'poor-pupil-aid-good', { points: 8 }),
      ]),
      viXuyen,
      null,
    );
    expect(statuses(list).filter((one) => one === 'awarded')).toHaveLength(9);
    expect(statuses(list).slice(9)).toEqual(['tied', 'tied']);
    expect(awardReasonWords(list.rows[10]!.reasons[0]!).vi).toBe(
      '2 người bằng nhau, trường a còn 1 suất: quỹ phải quyết định',
    );
  });

  it('say what the budget misses', () => {
    const asked = round([
      candidate('competition-province-first'),
      ...times(2, 'competition-district-first'),
      candidate('competition-district-second'),
    ]);
    const list = awardsFor(asked, viXuyen, 800_000);
    expect(statuses(list)).toEqual(['awarded', 'tied', 'tied', 'beyond-budget']);
    expect([list.total, list.left, list.missing]).toEqual([400_000, 400_000, 400_000]);
  });

  it('do not depend on the order of candidates, and never spend more than there is', () => {
    const ids = viXuyen.awards.map((one) => one.id);
    const one = fc.record({
      award: fc.constantFrom(...ids),
      points: fc.option(fc.integer({ min: 0, max: 3 })),
      received: fc.integer({ min: 0, max: 1 }),
    });
    fc.assert(
      fc.property(
        fc.array(one, { maxLength: 25 }),
        fc.integer({ min: 0, max: 5_000_000 }),
        fc.integer({ min: 1, max: 60 }),
        (made, budget, pupils) => {
          const list = made.map(({ award, points, received }) =>
            candidate(award, { received, ...(points !== null && { points }) }),
          );
          const there = awardsFor(round(list, pupils), viXuyen, budget);
          const back = awardsFor(round([...list].reverse(), pupils), viXuyen, budget);
          expect([...back.rows].reverse()).toEqual(there.rows);
          expect(there.total).toBeLessThanOrEqual(budget);
          expect(there.total + (there.left ?? 0)).toBe(budget);
          const aided = there.rows.filter(
            (row) => row.status === 'awarded' && row.award?.category === 'poor-pupil-aid',
          );
          expect(aided.length * 10).toBeLessThanOrEqual(pupils);
        },
      ),
    );
  });
});

describe('commendation', () => {
  it('proposes, and commends only by decision', () => {
    expect(appraise(nominations).map((one) => one.status)).toEqual([
      'proposed',
      'over-limit',
      'not-met',
      'undetermined',
      'commended',
    ]);
  });

  it('leaves equals at the limit tied', () => {
    const [first] = nominations.nominations;
    const equal = {
      ...nominations,
      nominations: [first!, { ...first!, id: 'khac' }],
    } as Nominations;
    expect(appraise(equal).map((one) => one.status)).toEqual(['tied', 'tied']);
  });

  it('asks for votes of all electors, and for points where there are points', () => {
    const [first] = nominations.nominations;
    const one = (votes: number | null) =>
      appraise({ ...nominations, nominations: [{ ...first!, votes }] })[0]!;
    expect([one(11).status, one(10).status, one(10).shortfall, one(null).status]).toEqual([
      'proposed',
      'not-met',
      1,
      'undetermined',
    ]);
    const scored = { ...nominations, method: { kind: 'scores', pass: 80 } } as Nominations;
    expect(
      appraise({ ...scored, nominations: [{ ...first!, votes: null, score: 79.5 }] })[0],
    ).toMatchObject({ status: 'not-met', shortfall: 0.5 });
  });
});
