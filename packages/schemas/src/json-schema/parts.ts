import type * as z from 'zod';
import { agreementEvent } from '../agreement/event.js';
import { conflict, gap, legalBasis, movementLink } from '../agreement/clauses.js';
import { renewal, responsibility, reviewCycle, signatory } from '../agreement/clauses.js';
import { statement } from '../agreement/clauses.js';
import { commitment } from '../agreement/commitment.js';
import { party } from '../agreement/party.js';
import { population } from '../agreement/population.js';
import { requirement } from '../agreement/requirement.js';
import { award, condition } from '../award/award-schedule.js';
import { candidate } from '../award/candidates.js';
import { consent } from '../award/consents.js';
import { nomination } from '../award/nominations.js';
import { answer, record } from '../criteria/answer.js';
import { named, validity } from '../criteria/criteria-set.js';
import { earning } from '../criteria/earning.js';
import { example } from '../criteria/examples.js';
import { points, someOfPoints } from '../criteria/points.js';
import { requirement as criteriaRequirement } from '../criteria/requirement.js';
import {
  criterion,
  grade,
  levelsScoring,
  levelTarget,
  pointsScoring,
} from '../criteria/scoring.js';
import { entryKind } from '../fund/entry-kind.js';
import { fundRuleSchema } from '../fund/fund-rule.js';
import { closing, entry } from '../fund/ledger-item.js';
import { voucher } from '../fund/voucher.js';
import { placeUnit } from '../law/place-list.js';
import { milestone } from '../law/target.js';
import { observation } from '../observation/observation.js';
import { reportingPeriod } from '../observation/reporting-period.js';
import { bilingual } from '../primitives/bilingual.js';
import { calendarDate } from '../primitives/calendar-date.js';
import { citation, url } from '../primitives/citation.js';
import { dong } from '../primitives/dong.js';
import { plainId } from '../primitives/identifier.js';
import { partialDate } from '../primitives/partial-date.js';
import { percent } from '../primitives/percent.js';
import { place } from '../primitives/place.js';
import { quantity, whole } from '../primitives/quantity.js';
import { text } from '../primitives/text.js';
import { deadline, monthDay } from '../recognition/deadline.js';
import { candidate as recognitionCandidate, recognitionEvent } from '../recognition/event.js';
import { step } from '../recognition/procedure.js';
import { tenure } from '../recognition/tenure.js';

/**
 * The parts that documents share or that deserve a name: each becomes one entry of `$defs`. All kinds of
 * id are one part, as they differ for the compiler only.
 */
export const PARTS: Readonly<Record<string, z.ZodType>> = {
  text,
  id: plainId,
  day: calendarDate,
  'day-month-or-year': partialDate,
  'day-of-any-year': monthDay,
  percent,
  dong,
  whole,
  quantity,
  points,
  'some-points': someOfPoints,
  url,
  bilingual,
  citation,
  place,
  'entry-kind': entryKind,
  'reporting-period': reportingPeriod,
  party,
  population,
  commitment,
  'commitment-requirement': requirement,
  'legal-basis': legalBasis,
  'purpose-or-principle': statement,
  'movement-link': movementLink,
  responsibility,
  signatory,
  gap,
  conflict,
  renewal,
  'review-cycle': reviewCycle,
  'agreement-event': agreementEvent,
  observation,
  milestone,
  'place-unit': placeUnit,
  validity,
  'named-item': named,
  'points-scoring': pointsScoring,
  'levels-scoring': levelsScoring,
  'level-target': levelTarget,
  grade,
  criterion,
  earning,
  'criteria-requirement': criteriaRequirement,
  answer,
  'answer-record': record,
  'worked-example': example,
  deadline,
  tenure,
  step,
  'recognition-candidate': recognitionCandidate,
  'recognition-event': recognitionEvent,
  'fund-rule': fundRuleSchema,
  entry,
  closing,
  voucher,
  award,
  'award-condition': condition,
  'award-candidate': candidate,
  consent,
  nomination,
};
