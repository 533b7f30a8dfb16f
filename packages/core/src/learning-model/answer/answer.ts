import type { AnswerRecord, CalendarDate } from '@khuyenhoc/schemas';

/** One answer; null or undefined = not known. */
export type Answer = AnswerRecord['answers'][string] | undefined;

/** Answers by id of criterion or requirement; `total` where only the total is known. */
export type Answers = Readonly<Record<string, Answer>>;

/** What is known about the one assessed, and on which days it is judged. */
export interface AssessmentContext {
  /** Facts by id of circumstance; null or left out = not known. */
  readonly circumstances?: Readonly<Record<string, boolean | null>> | undefined;
  /** The kinds of unit it is; null or left out = not known. */
  readonly unitKinds?: readonly string[] | null | undefined;
  /** Ids of what a reviewer found to have no suitable evidence. */
  readonly withoutEvidence?: readonly string[] | undefined;
  /** The grade or level asked for; left out = the lowest that passes. */
  readonly goal?: string | undefined;
  /** The last day of the period judged. */
  readonly periodTo?: CalendarDate | undefined;
  /** The day whose law is asked for; a set that did not hold then decides nothing. */
  readonly lawAsOf?: CalendarDate | undefined;
}
