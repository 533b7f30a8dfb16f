import type {
  AwardSchedule,
  CalendarDate,
  Candidates,
  Consent,
  FundRule,
} from '@khuyenhoc/schemas';
import type { AwardList } from '../award/awards-for.js';
import { mayPublish } from './consent.js';
import type { PublicAward, PublicRecipient } from './fund-publication.js';
import { suppress } from './suppress.js';

/** A round of awards with what it takes to publish it. */
export interface AwardRound {
  readonly list: AwardList;
  readonly schedule: AwardSchedule;
  readonly candidates: Candidates;
}

export interface PublicAwards {
  readonly awards: readonly PublicAward[];
  readonly people: number | null;
  readonly amount: number | null;
  readonly recipients: readonly PublicRecipient[];
}

/** Awards as counts and sums, and the names that may stand beside them. */
export function publicAwards(
  { list, schedule, candidates }: AwardRound,
  consents: readonly Consent[],
  rules: readonly FundRule[],
  on: CalendarDate,
): PublicAwards {
  const recipients: PublicRecipient[] = [];
  const groups = schedule.awards.map((award) => ({ award, count: 0, unnamed: 0, amount: 0 }));
  for (const row of list.rows) {
    const group = groups.find((one) => one.award.id === row.award?.id);
    if (row.status !== 'awarded' || group === undefined) continue;
    group.count += 1;
    group.amount += row.amount ?? 0;
    const person = candidates.candidates.find((one) => one.id === row.candidate);
    if (person === undefined) continue;
    const who = { id: person.id, bornOn: person.bornOn, adult: person.type === 'team' };
    const may = (what: Consent['covers'][number]) =>
      !group.award.sensitive && mayPublish(who, what, consents, rules, on);
    if (!may('name')) {
      group.unnamed += 1;
      continue;
    }
    const school = candidates.schools.find((one) => one.id === person.school)?.name ?? null;
    recipients.push({
      name: person.name,
      school: may('school') ? school : null,
      category: may('award') ? group.award.category : null,
    });
  }
  const given = groups.filter((one) => one.count > 0);
  const { hidden, total } = suppress(given);
  const awards = given.map(({ award, count, amount }, index): PublicAward => {
    const { category, level, rank } = award;
    const shown = hidden[index] !== true;
    return { category, level, rank, people: shown ? count : null, amount: shown ? amount : null };
  });
  const people = given.reduce((sum, one) => sum + one.count, 0);
  return {
    awards,
    people: total ? null : people,
    amount: total ? null : list.total,
    recipients: recipients.sort((a, b) => (a.name < b.name ? -1 : 1)),
  };
}
