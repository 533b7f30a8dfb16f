import type { CalendarDate, Instrument, Target } from '@khuyenhoc/schemas';
import { reachesPercent } from '../score/share.js';
import { VERDICT } from '../score/verdict.js';
import type { Branch, Expr } from '../tree/expr.js';
import { date, FALSE, integer, nothing, TRUE } from '../tree/leaf.js';
import { and, compare, isNull, not, or } from '../tree/logic.js';
import { named, type Named } from '../tree/query.js';
import { choose } from '../tree/value.js';

/** A figure as a step sees it, and the rules that it is held against. */
interface FigureOfTarget {
  readonly target: Target;
  readonly instrument: Instrument;
  readonly lawAsOf: CalendarDate;
  readonly day: Expr;
  /** Whole numbers, or NULL. */
  readonly counted: Expr;
  readonly base: Expr;
  /** More than its base, or below 0. */
  readonly impossible: Expr;
}

/** The verdict on a figure, and the milestone that it lies before. */
export function judgeFigure({
  target,
  instrument,
  lawAsOf,
  day,
  counted,
  base,
  impossible,
}: FigureOfTarget): readonly Named[] {
  const milestones = [...target.milestones].sort((a, b) => a.year - b.year);
  const holds = inForce(instrument, day, lawAsOf);
  const ahead = (year: number): Expr => and(holds, compare(day, '<=', date(`${year}-12-31`)));
  const verdicts = milestones.map(({ year, percent }): Branch => ({
    when: ahead(year),
    then: percent === null ? integer(VERDICT.undetermined) : judge(percent, counted, base),
  }));
  const open = or(isNull(day), impossible);
  const verdict = choose(
    [{ when: open, then: integer(VERDICT.undetermined) }, ...verdicts],
    integer(VERDICT['no-rule-in-force']),
  );
  const years = milestones.map(({ year }) => ({ when: ahead(year), then: integer(year) }));
  const asked = milestones.map(({ year, percent }) => ({
    when: ahead(year),
    // A figure that no text gives is not 0.
    then: percent === null ? nothing('integer') : integer(Math.round(percent * 100)),
  }));
  return [
    named('verdict', verdict),
    named('milestone', choose(years)),
    named('percent_hundredths', choose(asked)),
  ];
}

function judge(percent: number, counted: Expr, base: Expr): Expr {
  if (percent === 0) return integer(VERDICT.meets);
  return choose(
    [
      // Of nothing, nothing is asked.
      { when: compare(base, '=', integer(0)), then: integer(VERDICT.meets) },
      { when: or(isNull(counted), isNull(base)), then: integer(VERDICT.undetermined) },
      { when: reachesPercent(counted, base, percent), then: integer(VERDICT.meets) },
    ],
    integer(VERDICT['does-not-meet']),
  );
}

/** Whether an instrument may govern a day, as the law stood on another. */
function inForce(
  { issuedOn, inForce: days, period }: Instrument,
  day: Expr,
  lawAsOf: string,
): Expr {
  if (issuedOn !== null && issuedOn > lawAsOf) return FALSE;
  const from = days ? days.from : period ? `${period.from}-01-01` : null;
  const to = days ? days.to : period ? `${period.to}-12-31` : null;
  const known = not(isNull(day));
  return and(
    known,
    from === null ? TRUE : compare(day, '>=', date(from)),
    to === null ? TRUE : compare(day, '<=', date(to)),
  );
}
