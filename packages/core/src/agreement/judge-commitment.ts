import type {
  Agreement,
  CalendarDate,
  Commitment,
  Observation,
  Population,
} from '@khuyenhoc/schemas';
import { KhuyenhocError } from '../error/khuyenhoc-error.js';
import { incomparableBecause, type Standard } from '../observation/comparability.js';
import { yearOf } from '../time/calendar-date.js';
import { type Due, dueOn } from '../verdict/due.js';
import type { Reason } from '../verdict/reason.js';
import { type Verdict, whichever } from '../verdict/verdict.js';
import { type BaseResult, judgeBase } from './judge-base.js';
import type { Reading } from './reading.js';
import { owingParties } from './owing-parties.js';

/** Choices that the law or the agreement leaves to the user; none is made for them. */
export interface JudgeOptions {
  /** The day judged. */
  readonly on: CalendarDate;
  /** The reading of an ambiguous base, by commitment id: `{ 'tq-2022-seven-c1': 'all-units' }`. */
  readonly readings?: Readonly<Record<string, string>>;
  /** Editions of the list of places whose figures are accepted besides the agreement's own. */
  readonly acceptedEditions?: readonly string[];
}

/** Where one commitment stands, and why. */
export interface CommitmentResult {
  readonly verdict: Verdict;
  readonly due: Due;
  /** One entry per reading of the base that is still open; exactly one once it is chosen. */
  readonly bases: readonly BaseResult[];
  /** Published figures of the same indicator that cannot be held against the commitment. */
  readonly setAside: readonly Reason[];
  readonly reason: Reason;
}

/** Judges one commitment on one day from the observations that count then. */
export function judgeCommitment(
  agreement: Agreement,
  commitment: Commitment,
  population: Population,
  observations: readonly Observation[],
  options: JudgeOptions,
): CommitmentResult {
  const { on, acceptedEditions = [] } = options;
  const due = dueOn(commitment.due, on);
  const signedOn = agreement.signing.on;
  if (signedOn !== null && on < signedOn) {
    const reason: Reason = {
      code: 'not-signed-yet',
      verdict: 'not-applicable',
      data: { signedOn },
    };
    return { verdict: reason.verdict, due, bases: [], setAside: [], reason };
  }
  const { territory, parties, period } = agreement;
  const standard: Standard = {
    commitment,
    population,
    on,
    firstYear: signedOn === null ? period.from : yearOf(signedOn),
    owing: owingParties(agreement, commitment, on),
    parties,
    territory,
    acceptedEditions,
  };
  // Papers are shown by the parties themselves, so there the reading of the base plays no part.
  const ambiguous = commitment.requirement.kind === 'share' ? population.readings : undefined;
  const readings = openReadings(commitment, ambiguous, options);
  const bases = readings.map((reading) => judgeBase(standard, observations, reading));
  const reason = overall(bases);
  const setAside = observations
    .filter((one) => one.kind !== 'size' && one.indicator === commitment.indicator)
    .filter((one) => one.offeredFor === undefined)
    .flatMap((one) => incomparableBecause(one, standard));
  return { verdict: reason.verdict, due, bases, setAside, reason };
}

function openReadings(
  commitment: Commitment,
  readings: readonly Reading[] | undefined,
  options: JudgeOptions,
): readonly (Reading | null)[] {
  const chosen = options.readings?.[commitment.id];
  if (chosen === undefined) return readings ?? [null];
  const reading = readings?.find((one) => one.id === chosen);
  if (reading === undefined) {
    throw new KhuyenhocError('reading-unknown', {
      received: chosen,
      commitment: commitment.id,
      known: (readings ?? []).map((one) => one.id).join(', ') || '–',
    });
  }
  return [reading];
}

function overall(bases: readonly BaseResult[]): Reason {
  const [only] = bases;
  if (only && bases.length === 1) return only.reason;
  const names = bases.map((base) => base.reading?.name).filter((name) => name !== undefined);
  return {
    code: 'reading-open',
    verdict: whichever(bases.map((base) => base.verdict)),
    data: { readings: names },
  };
}
