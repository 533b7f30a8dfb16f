import type { CalendarDate, FundRule } from '@khuyenhoc/schemas';
import type { Outcome } from './finding.js';
import { notRead, outcome } from './outcome.js';

type Of<Topic extends FundRule['topic']> = Extract<FundRule, { topic: Topic }>;

interface Done {
  readonly year: number;
  readonly on: CalendarDate;
}

/**
 * Whether a year was published or reported in time. Texts that say “before 31/3” and “by 31/3” disagree
 * about one day only, so only that day stays open.
 *
 * @param year the year published
 * @param dueIn the year in which the day falls
 */
export function judgeDeadline(
  { monthDay, inclusive }: Of<'publication-deadline'> | Of<'report-deadline'>,
  done: readonly Done[],
  year: number,
  dueIn: number,
  on: CalendarDate,
): Outcome {
  if (monthDay === null) return notRead();
  const deadline = `${dueIn}-${monthDay}`;
  const [first] = done
    .filter((one) => one.year === year && one.on <= on)
    .sort((a, b) => (a.on < b.on ? -1 : 1));
  const day = first?.on ?? on;
  const late = inclusive === false ? day >= deadline : day > deadline;
  const open = inclusive === null && day === deadline;
  if (first === undefined) {
    const data = { year, deadline };
    const verdict = open ? 'undetermined' : 'not-met';
    return outcome(verdict, 'not-published', data, { dueOn: deadline, shortfall: 1 });
  }
  const data = { year, on: first.on };
  if (open) return outcome('undetermined', 'published-on-the-day', data, { dueOn: deadline });
  return outcome(late ? 'not-met' : 'met', 'published', data, { dueOn: deadline });
}
