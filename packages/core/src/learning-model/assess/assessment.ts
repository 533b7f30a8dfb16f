import type { CriteriaSetId } from '@khuyenhoc/schemas';
import type { AnswerFault } from '../answer/fault.js';
import type { WhatItTakes } from '../improve/what-it-takes.js';
import type { PointsInterval } from '../points.js';
import type { AssessmentReason } from './reason.js';

/**
 * Whether the criteria are met: đạt, chưa đạt, chưa đủ căn cứ. Never “recognised” (công nhận), which is
 * an authority's decision.
 */
export type AssessmentVerdict = 'meets' | 'does-not-meet' | 'undetermined';

const VERDICTS: Readonly<Record<string, AssessmentVerdict>> = {
  met: 'meets',
  'not-met': 'does-not-meet',
};

/** What an assessor finds. */
export class Assessment {
  readonly set: CriteriaSetId;
  readonly verdict: AssessmentVerdict;
  /** The total; null in sets without points. */
  readonly points: PointsInterval | null;
  /** The grades, or highest levels, that are still possible, best first: one = certain; `none`, `unclassed`. */
  readonly grades: readonly string[];
  readonly reason: AssessmentReason;
  /** Answers that could not be used, and so count as not given. */
  readonly faults: readonly AnswerFault[];
  private work: WhatItTakes | (() => WhatItTakes);

  constructor(
    set: CriteriaSetId,
    reason: AssessmentReason,
    points: PointsInterval | null,
    grades: readonly string[],
    faults: readonly AnswerFault[],
    work: () => WhatItTakes,
  ) {
    this.set = set;
    this.verdict = VERDICTS[reason.verdict] ?? 'undetermined';
    this.points = points;
    this.grades = grades;
    this.reason = reason;
    this.faults = faults;
    this.work = work;
  }

  /** Ids of what has no usable answer yet. */
  get missing(): readonly string[] {
    return this.whatItTakes.open;
  }

  /** The least that leads to `meets`; worked out when it is first read. */
  get whatItTakes(): WhatItTakes {
    if (typeof this.work === 'function') this.work = this.work();
    return this.work;
  }

  /** All of it, also what is worked out late, for `JSON.stringify`. */
  toJSON(): object {
    const { set, verdict, points, grades, reason, faults, missing, whatItTakes } = this;
    return { set, verdict, points, grades, missing, whatItTakes, reason, faults };
  }
}
