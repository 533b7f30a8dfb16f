import type { CalendarDate, Consent, FundRule } from '@khuyenhoc/schemas';
import { holdsOn } from '../fund-audit/applicable-rules.js';
import { addMonths } from '../time/add-months.js';

const ADULT_YEARS = 18;

/** Someone whose name may or may not be published. */
export interface Named {
  readonly id: string | null;
  readonly bornOn: CalendarDate | null;
  /** A donor is taken for an adult; a candidate without a birth date is taken for a child. */
  readonly adult: boolean;
}

/**
 * Whether recorded consent allows to publish this of a person, on a day. Under 7 the representative
 * consents; from 7 the child and the representative; at 16 and 17 both, as caution; an adult alone. No
 * record, an unknown answer, a withdrawn one or an unknown age is a no.
 *
 * @param rules the rulebook; without a rule in force on the age of consent no child is named
 */
export function mayPublish(
  person: Named,
  covers: Consent['covers'][number],
  consents: readonly Consent[],
  rules: readonly FundRule[],
  on: CalendarDate,
): boolean {
  if (person.id === null) return false;
  const own = consents.filter((one) => one.person === person.id && one.covers.includes(covers));
  const given = (by: Consent['by'], notBefore: CalendarDate | null = null) => {
    const answers = own.filter((one) => one.by === by && one.givenOn !== null && one.givenOn <= on);
    const newest = answers.reduce<Consent | null>(
      (best, one) => (best === null || (one.givenOn ?? '') >= (best.givenOn ?? '') ? one : best),
      null,
    );
    if (newest === null || newest.state !== 'yes' || newest.givenOn === null) return false;
    if (newest.withdrawnOn !== null && newest.withdrawnOn <= on) return false;
    return notBefore === null || newest.givenOn >= notBefore;
  };
  if (person.bornOn === null) return person.adult && given('self');
  if (addMonths(person.bornOn, ADULT_YEARS * 12) <= on) return given('self');
  const rule = rules.find((one) => one.topic === 'consent-age' && holdsOn(one, on));
  if (rule?.topic !== 'consent-age') return false;
  const asked = addMonths(person.bornOn, rule.years * 12);
  // An answer given before that age is none: a child who has turned seven is asked anew.
  if (asked <= on) return given('representative') && given('self', asked);
  return given('representative');
}
