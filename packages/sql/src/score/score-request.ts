import type { CalendarDate, CriteriaSet } from '@khuyenhoc/schemas';
import type { AnswerColumns, SourceColumn } from '../source/source-column.js';
import type { Relation } from '../tree/query.js';

/** A criteria set, with the columns that answer it. */
export interface SetColumns {
  readonly set: CriteriaSet;
  /** By id of criterion or requirement. One left out = not known of any row. */
  readonly columns: Readonly<Record<string, AnswerColumns>>;
}

/** What to score: rows of a table or of files, by one criteria set or by each row's version of it. */
export interface ScoreRequest {
  readonly from: Extract<Relation, { kind: 'table' | 'files' }>;
  /** One set, or the versions of one: each row is judged by the one in force on its day. */
  readonly sets: readonly [SetColumns, ...SetColumns[]];
  /** Columns that are handed through: what rows are known by, and the places that they lie in. */
  readonly keys: readonly SourceColumn[];
  /** The day of the fact, of each row or of all; left out, no date is looked at. */
  readonly on?: SourceColumn | { readonly day: CalendarDate };
  /** Facts by id of circumstance; NULL, or left out = not known. */
  readonly circumstances?: Readonly<Record<string, SourceColumn>>;
  /** By kind of unit: whether a row is one. Left out, no kind is known. */
  readonly unitKinds?: Readonly<Record<string, SourceColumn>>;
  /** The grade or level asked for; left out, the lowest that passes. */
  readonly goal?: string;
}
