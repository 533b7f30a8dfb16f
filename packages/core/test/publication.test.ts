import { fundRules, instruments } from '@khuyenhoc/rulebook';
import type { Candidate, Consent } from '@khuyenhoc/schemas';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import {
  awardsFor,
  type AwardList,
  type FundBooks,
  type FundPublication,
  isPublication,
  mayPublish,
  publicationOf,
  type PublicFundData,
  publicationPage,
  suppress,
  type YearReport,
} from '../src/index.js';
import { booksOf, candidates, consents, entry, fund, ledger, schedule } from './fund-example.js';

const rulebook = { fundRules, instruments };
const viXuyen = schedule('vi-xuyen-2010-2015');

const consent = (by: 'self' | 'representative', change: object = {}): Consent =>
  ({
    id: by,
    person: 'x',
    by,
    relation: null,
    covers: ['name'],
    channel: 'web',
    state: 'yes',
    givenOn: '2026-01-10',
    withdrawnOn: null,
    ...change,
  }) as unknown as Consent;
const may = (bornOn: string | null, list: Consent[], on = '2026-06-30', adult = false) =>
  mayPublish({ id: 'x', bornOn, adult }, 'name', list, fundRules, on);

describe('consent', () => {
  const both = [consent('self'), consent('representative')];
  it.each([
    ['a child of 5 by the representative', '2021-01-01', [consent('representative')], true],
    ['a child of 5 by itself only', '2021-01-01', [consent('self')], false],
    ['a child of 10 by both', '2016-01-01', both, true],
    ['a child of 10 by the representative only', '2016-01-01', [consent('representative')], false],
    ['a child of 10 by itself only', '2016-01-01', [consent('self')], false],
    ['a child that has turned 7 since', '2019-03-01', both, false],
    [
      'a child that has turned 7 and was asked anew',
      '2019-03-01',
      [consent('representative'), consent('self', { givenOn: '2026-04-01' })],
      true,
    ],
    ['17 by itself only', '2009-01-01', [consent('self')], false],
    ['17 by both', '2009-01-01', both, true],
    ['18 by itself', '2008-01-01', [consent('self')], true],
    ['no birth date', null, both, false],
    ['no record', '2016-01-01', [], false],
    [
      'an unknown answer',
      '2016-01-01',
      [consent('self', { state: 'unknown' }), consent('representative')],
      false,
    ],
    [
      'withdrawn',
      '2016-01-01',
      [consent('self', { withdrawnOn: '2026-06-30' }), consent('representative')],
      false,
    ],
    [
      'given later',
      '2016-01-01',
      [consent('self', { givenOn: '2026-07-01' }), consent('representative')],
      false,
    ],
    [
      'a newer no',
      '2016-01-01',
      [...both, consent('self', { state: 'no', givenOn: '2026-02-01' })],
      false,
    ],
    [
      'of someone else',
      '2016-01-01',
      [consent('self', { person: 'y' }), consent('representative')],
      false,
    ],
    [
      'for something else',
      '2016-01-01',
      [consent('self', { covers: ['school'] }), consent('representative')],
      false,
    ],
  ])('%s', (_name, bornOn, list, named) => {
    expect(may(bornOn, list)).toBe(named);
  });

  it('without a rule in force no child is named', () => {
    expect(
      mayPublish({ id: 'x', bornOn: '2016-01-01', adult: false }, 'name', both, [], '2026-06-30'),
    ).toBe(false);
  });
});

describe('small groups', () => {
  it.each([
    [[3, 40, 9], [true, false, true], false],
    [[3, 3, 9], [true, true, false], false],
    [[1, 1, 9], [true, true, true], false],
    [[5, 6], [false, false], false],
    [[3], [true], true],
    [[3, 0], [true, false], true],
    [[2, 2], [true, true], true],
  ])('%j hides %j', (counts, hidden, total) => {
    expect(suppress(counts.map((count) => ({ count, unnamed: count })))).toEqual({ hidden, total });
  });

  it('no hidden cell follows from what is shown', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 6 }),
        (counts) => {
          const { hidden, total } = suppress(counts.map((count) => ({ count, unnamed: count })));
          counts.forEach((count, index) => {
            if (count > 0 && count < 5) expect(hidden[index]).toBe(true);
          });
          if (total || !hidden.includes(true)) return;
          const behind = counts.filter((_, index) => hidden[index]);
          const sum =
            counts.reduce((a, b) => a + b, 0) -
            counts.filter((_, index) => !hidden[index]).reduce((a, b) => a + b, 0);
          expect(behind.length).toBeGreaterThanOrEqual(2);
          expect(sum).toBeGreaterThanOrEqual(5);
          // Whatever one knows of the total, each hidden cell could have at least two values.
          const least = behind.length - 1;
          expect(sum - least).toBeGreaterThanOrEqual(2);
        },
      ),
    );
  });
});

describe('a publication', () => {
  const list = awardsFor(candidates, viXuyen, null);
  const awards = { list, schedule: viXuyen, candidates };
  const make = (on = '2026-03-20') =>
    publicationOf(
      { fund, books: booksOf(ledger.items) },
      { year: 2025, on, consents: consents.consents, rulebook, awards },
    );

  it('holds sums, organisations, and who agreed', () => {
    const made = make();
    expect(made.recipients).toEqual([
      { name: 'Học sinh minh họa 01', school: null, category: 'competition' },
    ]);
    expect(made.donors.map((one) => one.name)).toContain('Người ủng hộ minh họa 1');
    expect(JSON.stringify(made)).not.toContain('Người ủng hộ minh họa 2');
    expect(made.otherDonorsAmount).toBe(1_000_000);
    expect(made.awards.every((one) => one.people === null)).toBe(true);
    expect(made.legalBasis).toBe('Điều 9 khoản 2, 03/2026/NĐ-CP');
    expect(made.receiptsTotal).toBe(42_810_500);
    expect(make('2026-02-28').legalBasis).toBe('93/2019/NĐ-CP');
  });

  it('is a type of its own', () => {
    expectTypeOf<FundBooks>().not.toExtend<FundPublication>();
    expectTypeOf<YearReport>().not.toExtend<FundPublication>();
    expectTypeOf<AwardList>().not.toExtend<FundPublication>();
    expectTypeOf<Candidate>().not.toExtend<FundPublication>();
    expectTypeOf(publicationPage).parameter(0).toEqualTypeOf<FundPublication>();
    // Not even data of the same shape, unless publicationOf made it.
    expectTypeOf<PublicFundData>().not.toExtend<FundPublication>();
    const plain = { ...JSON.parse(JSON.stringify(make())) } as object;
    // @ts-expect-error an object from elsewhere is none before isPublication says so
    publicationPage(plain, 'vi');
  });

  it('is recognised by what it holds, and refused with one key more', () => {
    const data = JSON.parse(JSON.stringify(make())) as Record<string, unknown>;
    expect(isPublication(data)).toBe(true);
    expect(isPublication({ ...data, candidates: [] })).toBe(false);
    expect(
      isPublication({
        ...data,
        recipients: [{ name: 'A', school: null, category: null, bornOn: '2016-01-01' }],
      }),
    ).toBe(false);
    expect(isPublication(ledger)).toBe(false);
    expect(isPublication(null)).toBe(false);
  });

  it('a random fund never publishes a private field', () => {
    const secret = fc.stringMatching(/^[a-z]{8}$/).map((text) => `SECRET${text}`);
    const person = fc.record({
      name: secret,
      born: fc.constantFrom('2010-02-01', '2016-02-01', '2021-02-01', null),
      award: fc.constantFrom(...viXuyen.awards.map((one) => one.id)),
      answers: fc.array(fc.constantFrom('yes', 'no', 'unknown'), { maxLength: 1 }),
      tag: secret,
    });
    const donor = fc.record({
      name: secret,
      amount: fc.integer({ min: 1, max: 10 ** 9 }),
      address: secret,
      content: secret,
    });
    fc.assert(
      fc.property(
        fc.array(person, { maxLength: 12 }),
        fc.array(donor, { minLength: 1, maxLength: 8 }),
        (people, donors) => {
          const items = donors.map(({ name, amount, address, content }, index) =>
            entry({
              amount,
              donor: { type: 'person', id: `d-${index}`, name },
              voucher: {
                documentNumber: `SECRET-${index}`,
                issuerAddress: address,
                content,
                preparer: name,
                approver: name,
              },
            }),
          );
          const paid = entry({
            kind: 'aid',
            amount: 1,
            on: '2025-06-01',
            recipient: { count: 1, name: `SECRET${people.length}` },
          });
          const file = {
            ...candidates,
            schools: [{ id: 's', name: 'SECRETschool', pupils: 500 }],
            candidates: people.map(({ name, born, award, tag }, index) => ({
              id: `p-${index}`,
              type: 'person',
              name,
              bornOn: born,
              school: 's',
              claims: [{ award, document: tag }],
              received: 0,
              tags: [],
            })),
          } as unknown as typeof candidates;
          // One consent is never enough for a child of 7 or more, and none of these is for an adult.
          const given = people.flatMap(({ answers, born }, index) =>
            answers.map((state) =>
              consent(born === '2021-02-01' ? 'self' : 'representative', {
                person: `p-${index}`,
                state,
                covers: ['name', 'award', 'school'],
              }),
            ),
          );
          const made = publicationOf(
            { fund, books: booksOf([...items, paid]) },
            {
              year: 2025,
              on: '2026-03-20',
              consents: given,
              rulebook,
              awards: { list: awardsFor(file, viXuyen, null), schedule: viXuyen, candidates: file },
            },
          );
          for (const text of [JSON.stringify(made), JSON.stringify(publicationPage(made, 'vi'))]) {
            expect(text).not.toContain('SECRET');
          }
          expect(isPublication(JSON.parse(JSON.stringify(made)))).toBe(true);
        },
      ),
    );
  });
});
