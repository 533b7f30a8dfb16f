import type { CalendarDate, Instrument, Target } from '@khuyenhoc/schemas';
import type { ScoreRequest } from '../score/score-request.js';
import type { SourceColumn } from '../source/source-column.js';

/** Figures that are held against a national target, one a row. */
export interface TargetRequest extends Pick<ScoreRequest, 'from' | 'keys'> {
  readonly target: Target;
  readonly instrument: Instrument;
  /** How many have reached what the target counts, of how many. */
  readonly count: SourceColumn;
  readonly of: SourceColumn;
  /** The base and the stage that the figures are of; others than those of the target do not compare. */
  readonly base: string;
  readonly stage: Target['stage'];
  /** A share of provinces is no target for one of them. */
  readonly rowsAre: 'places' | 'nation';
  readonly on: SourceColumn | { readonly day: CalendarDate };
  /** The day as of which the law is taken. */
  readonly lawAsOf: CalendarDate;
}
