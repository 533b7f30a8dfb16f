import type { ScoreRequest } from '../score/score-request.js';
import type { SourceColumn } from '../source/source-column.js';
import type { Relation } from '../tree/query.js';

/** How many units of each place were to report. */
export interface ExpectedUnits {
  readonly from: Extract<Relation, { kind: 'table' | 'files' }>;
  /** The columns of the places, in the order of `by`. */
  readonly places: readonly SourceColumn[];
  readonly units: SourceColumn;
}

/** What to score, and by which places to count it. */
export interface RollUpRequest extends Omit<ScoreRequest, 'keys'> {
  /** Columns of places, the largest first: `['province', 'commune']`. */
  readonly by: readonly [SourceColumn, ...SourceColumn[]];
  readonly expected?: ExpectedUnits;
}
