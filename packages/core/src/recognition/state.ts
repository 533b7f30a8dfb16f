import type {
  CalendarDate,
  RecognitionCandidate,
  ProcedureId,
  RecognitionEvent,
} from '@khuyenhoc/schemas';
import type { Finding } from './finding.js';
import type { RecognitionValidity } from './validity.js';

type Of<Type extends RecognitionEvent['type']> = Extract<RecognitionEvent, { type: Type }>;
export type RecognitionDecision = Of<'recognised' | 're-recognised' | 'upgraded'>;

/** The steps taken towards the next decision. A decision, or a new year, begins a new round. */
export interface Round {
  /** The year judged; null before the first step. */
  readonly year: number | null;
  readonly registered: Of<'registered'> | null;
  readonly selfAssessed: Of<'self-assessed'> | null;
  readonly reviewed: Of<'reviewed'> | null;
  readonly filed: Of<'filed'> | null;
  readonly refused: Of<'refused'> | null;
  /** The newest of them. */
  readonly latest: 'registered' | 'self-assessed' | 'reviewed' | 'filed' | 'refused' | null;
}

/** A title that an authority gave. */
export interface Recognition {
  readonly decision: RecognitionDecision;
  /** The day of the first decision at this level, which waiting for a higher one is counted from. */
  readonly levelSince: CalendarDate;
  /** The procedure it was given under; null = none is known for that day. */
  readonly procedure: ProcedureId | null;
  readonly validity: RecognitionValidity;
}

/** A candidate for a title as it stands after some events. */
export interface RecognitionState {
  readonly candidate: RecognitionCandidate;
  /** The day of the newest event; null before the first. */
  readonly on: CalendarDate | null;
  readonly round: Round;
  /** The newest recognition, though it may have lapsed; null before the first and once withdrawn. */
  readonly recognition: Recognition | null;
  /** Recognitions that a later decision replaced or that were withdrawn. */
  readonly earlier: readonly Recognition[];
  readonly withdrawn: Of<'withdrawn'> | null;
  readonly evidence: readonly Of<'evidence-attached'>[];
  /** The years for which it registered and scored itself. */
  readonly years: {
    readonly registered: readonly number[];
    readonly selfAssessed: readonly number[];
  };
  /** Doubts and irregularities: what a reader should know and what refuses nothing. */
  readonly findings: readonly Finding[];
}

export const NEW_ROUND: Round = {
  year: null,
  registered: null,
  selfAssessed: null,
  reviewed: null,
  filed: null,
  refused: null,
  latest: null,
};

/** A candidate before anything has happened. */
export const newRecognition = (candidate: RecognitionCandidate): RecognitionState => ({
  candidate,
  on: null,
  round: NEW_ROUND,
  recognition: null,
  earlier: [],
  withdrawn: null,
  evidence: [],
  years: { registered: [], selfAssessed: [] },
  findings: [],
});
