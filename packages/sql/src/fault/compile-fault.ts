/** Why rules or columns could not be turned into SQL. Nothing is left out in silence. */
export type CompileFaultCode =
  | 'number-too-fine'
  | 'bands-overlap'
  | 'steps-too-many'
  | 'goal-unknown'
  | 'answer-unknown'
  | 'answer-shape'
  | 'name-taken'
  | 'versions-overlap'
  | 'versions-without-day'
  | 'files-not-read'
  | 'tables-not-made'
  | 'figure-not-comparable'
  | 'rule-not-columns';

/** What could not be translated: where, and what was found there. */
export interface CompileFault {
  readonly code: CompileFaultCode;
  /** Id of the criterion, requirement, rule or column. */
  readonly at: string;
  readonly found: string;
}
