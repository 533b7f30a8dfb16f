/**
 * Data shapes of the learning-society programme (khuyến học): what a document may hold, and what
 * is wrong with one that does not.
 *
 * @packageDocumentation
 */
export { agreementSchema, type Agreement } from './agreement/agreement.js';
export {
  type AgreementEvent,
  type AgreementEvents,
  agreementEventsSchema,
} from './agreement/event.js';
export type { Commitment, Modality, Stage } from './agreement/commitment.js';
export type { Conflict, Gap } from './agreement/clauses.js';
export { type CommitmentSet, commitmentSetSchema } from './agreement/commitment-set.js';
export type { Party } from './agreement/party.js';
export type { Population } from './agreement/population.js';
export { answersSchema, type AnswerRecord, type AnswersFile } from './criteria/answer.js';
export { criteriaSetSchema, type CriteriaSet } from './criteria/criteria-set.js';
export type { Earning } from './criteria/earning.js';
export {
  type CriteriaExample,
  type CriteriaExamples,
  criteriaExamplesSchema,
} from './criteria/examples.js';
export { type CriteriaOverlay, criteriaOverlaySchema } from './criteria/overlay.js';
export type { CriteriaRequirement } from './criteria/requirement.js';
export type {
  Criterion,
  Grade,
  LevelsScoring,
  LevelTarget,
  PointsScoring,
} from './criteria/scoring.js';
export type { Threshold } from './criteria/threshold.js';
export type { Requirement } from './agreement/requirement.js';
export { checkObservations } from './document/check-observations.js';
export {
  canonicalDocument,
  DOCUMENT_KINDS,
  readDocument,
  type Document,
  type ReadOptions,
  type ReadResult,
} from './document/read-document.js';
export { withoutKeys } from './document/without-keys.js';
export type { Issue, Path, Spot } from './issue/issue.js';
export type { Words } from './issue/words.js';
export { ISSUE_CODES, type IssueCode } from './issue/issue-messages.js';
export { printable } from './issue/printable.js';
export { makeIssue } from './issue/make-issue.js';
export { nearest } from './issue/nearest.js';
export { basesSchema, type Bases } from './law/base.js';
export { instrumentSchema, type Instrument } from './law/instrument.js';
export { type Organisation, organisationSchema } from './law/organisation.js';
export { type OrganisationList, organisationListSchema } from './law/organisation-list.js';
export { type PlaceList, placeListSchema, type PlaceUnit } from './law/place-list.js';
export { placeEditionSchema, type PlaceEdition } from './law/place-edition.js';
export { targetSchema, type Milestone, type Target } from './law/target.js';
export type {
  AmountObservation,
  CountObservation,
  EvidenceObservation,
  Observation,
  SizeObservation,
  StatementObservation,
} from './observation/observation.js';
export { type ReportInputs, reportInputsSchema } from './observation/report-inputs.js';
export type { ReportingPeriod } from './observation/reporting-period.js';
export { observationsSchema, type Observations } from './observation/observations.js';
export {
  type Procedure,
  type ProcedureStep,
  procedureSchema,
  type Tenure,
} from './recognition/procedure.js';
export type { Deadline } from './recognition/deadline.js';
export {
  type Candidate as RecognitionCandidate,
  type RecognitionEvent,
  type RecognitionEvents,
  recognitionEventsSchema,
} from './recognition/event.js';
export type { Bilingual } from './primitives/bilingual.js';
export type { CalendarDate } from './primitives/calendar-date.js';
export type { Certainty, Citation } from './primitives/citation.js';
export type {
  AgreementId,
  CandidateId,
  CommitmentId,
  CriteriaSetId,
  EventId,
  IndicatorId,
  InstrumentId,
  ObservationId,
  PartyId,
  PopulationId,
  ProcedureId,
  ReadingId,
  TargetId,
} from './primitives/identifier.js';
export type { PartialDate } from './primitives/partial-date.js';
export type { Place } from './primitives/place.js';
export type { Quantity } from './primitives/quantity.js';
// Funds and awards.
export {
  type Award,
  type AwardCondition,
  type AwardSchedule,
  awardScheduleSchema,
} from './award/award-schedule.js';
export { type Candidate, type Candidates, candidatesSchema } from './award/candidates.js';
export { checkCandidates } from './award/check-candidates.js';
export { type Consent, type Consents, consentsSchema } from './award/consents.js';
export { type Nomination, type Nominations, nominationsSchema } from './award/nominations.js';
export {
  readLedgerHeader,
  readLedgerLine,
  readObservationLine,
  readObservationsHeader,
  spotInLine,
  type LineResult,
} from './document/read-line.js';
export {
  type EntryKind,
  PAYMENT_KINDS,
  type PaymentKind,
  RECEIPT_KINDS,
  type ReceiptKind,
} from './fund/entry-kind.js';
export { type Earmark, type Fund, type FundKind, fundSchema } from './fund/fund.js';
export { type Authority, type FundRule, fundRuleSchema, type FundScope } from './fund/fund-rule.js';
export type { FundTopic } from './fund/fund-rule.js';
export { type FundLedger, fundLedgerSchema, type LedgerHeader } from './fund/ledger.js';
export { type Closing, type Entry, type LedgerItem, ledgerItemSchema } from './fund/ledger-item.js';
export type { Voucher } from './fund/voucher.js';
export type {
  AwardId,
  EarmarkId,
  EntryId,
  FundId,
  NominationId,
  PersonId,
  RuleId,
  ScheduleId,
} from './primitives/identifier.js';
export { marksOf, readAmount, type ThousandsMark } from './table/read-amount.js';
export { type BankMapping, bankMappingSchema } from './table/bank-mapping.js';
export { bankToLedger } from './table/bank-to-ledger.js';
export { type LedgerReading, readLedgerTable, type TableRow } from './table/read-ledger-table.js';
// Records and parts that stand alone: one line of a file, one element of a list.
export { agreementEvent as agreementEventSchema } from './agreement/event.js';
export { party as partySchema } from './agreement/party.js';
export { record as answerRecordSchema } from './criteria/answer.js';
export { ledgerHeaderSchema } from './fund/ledger.js';
export { observation as observationSchema } from './observation/observation.js';
export { observationsHeaderSchema, type ObservationsHeader } from './observation/observations.js';
export { recognitionEvent as recognitionEventSchema } from './recognition/event.js';
