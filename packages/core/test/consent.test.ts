import type { Consent, FundRule } from '@khuyenhoc/schemas';
import { fundRules } from '@khuyenhoc/rulebook';
import { describe, expect, it } from 'vitest';
import { mayPublish } from '../src/index.js';

const ON = '2026-06-30';
const consent = (change: object = {}): Consent =>
  ({
    person: 'p',
    by: 'self',
    covers: ['name'],
    state: 'yes',
    givenOn: '2026-01-01',
    withdrawnOn: null,
    ...change,
  }) as unknown as Consent;
const parents = (change: object = {}) => consent({ by: 'representative', ...change });
const who = (bornOn: string | null, adult = false) => ({ id: 'p' as never, bornOn, adult });
const may = (
  person: ReturnType<typeof who>,
  given: Consent[],
  rules: readonly FundRule[] = fundRules,
) => mayPublish(person, 'name', given, rules, ON);

const ADULT = who('2008-06-30');
const CHILD = who('2012-01-01');
const SMALL = who('2019-07-01');

describe('a name may be published', () => {
  it.each<[name: string, person: ReturnType<typeof who>, given: Consent[], may: boolean]>([
    ['of an adult who says so', ADULT, [consent()], true],
    ['on the day it is said', ADULT, [consent({ givenOn: ON })], true],
    ['before it is said', ADULT, [consent({ givenOn: '2026-07-01' })], false],
    ['said without a day', ADULT, [consent({ givenOn: null })], false],
    ['of an adult whose parents say so', ADULT, [parents()], false],
    ['of an adult who says no', ADULT, [consent({ state: 'no' })], false],
    ['said of something else', ADULT, [consent({ covers: ['school'] })], false],
    ['said of another person', ADULT, [consent({ person: 'q' })], false],
    ['withdrawn today', ADULT, [consent({ withdrawnOn: ON })], false],
    ['withdrawn tomorrow', ADULT, [consent({ withdrawnOn: '2026-07-01' })], true],
    [
      'of who says no after yes',
      ADULT,
      [consent(), consent({ state: 'no', givenOn: '2026-02-01' })],
      false,
    ],
    [
      'of who says yes after no',
      ADULT,
      [consent({ givenOn: '2026-02-01' }), consent({ state: 'no' })],
      true,
    ],
    ['of a team', who(null, true), [consent()], true],
    ['of a person of unknown age', who(null), [consent(), parents()], false],
    ['a day before the eighteenth birthday', who('2008-07-01'), [consent()], false],
    ['of a child with both', CHILD, [consent(), parents()], true],
    ['of a child without the parents', CHILD, [consent()], false],
    ['of a child without the child', CHILD, [parents()], false],
    [
      'of a child asked before seven',
      who('2019-02-01'),
      [consent({ givenOn: '2026-01-31' }), parents()],
      false,
    ],
    [
      'of a child asked at seven',
      who('2019-02-01'),
      [consent({ givenOn: '2026-02-01' }), parents()],
      true,
    ],
    ['of a child below seven, by the parents', SMALL, [parents()], true],
    ['of a child below seven who says so', SMALL, [consent()], false],
  ])('%s', (_name, person, given, allowed) => {
    expect(may(person, given)).toBe(allowed);
  });

  it('of no child where no rule on the age of consent is known, and of nobody without an id', () => {
    const none = fundRules.filter((one) => one.topic !== 'consent-age');
    expect(may(CHILD, [consent(), parents()], none)).toBe(false);
    expect(may(ADULT, [consent()], none)).toBe(true);
    expect(may({ ...ADULT, id: null } as never, [consent()])).toBe(false);
  });
});
