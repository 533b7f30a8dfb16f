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
export type { Commitment, Modality, Requirement, Stage } from './agreement/commitment.js';
export type { Gap } from './agreement/clauses.js';
export type { Party } from './agreement/party.js';
export type { Population } from './agreement/population.js';
export { checkObservations } from './document/check-observations.js';
export { readDocument, type Document, type ReadResult } from './document/read-document.js';
export type { Issue, Path, Spot } from './issue/issue.js';
export type { IssueCode } from './issue/issue-messages.js';
export { makeIssue } from './issue/make-issue.js';
export { nearest } from './issue/nearest.js';
export { basesSchema, type Bases } from './law/base.js';
export { instrumentSchema, type Instrument } from './law/instrument.js';
export { placeEditionSchema, type PlaceEdition } from './law/place-edition.js';
export { targetSchema, type Milestone, type Target } from './law/target.js';
export type {
  CountObservation,
  EvidenceObservation,
  Observation,
  SizeObservation,
  StatementObservation,
} from './observation/observation.js';
export { observationsSchema, type Observations } from './observation/observations.js';
export type { Bilingual } from './primitives/bilingual.js';
export type { CalendarDate } from './primitives/calendar-date.js';
export type { Certainty, Citation } from './primitives/citation.js';
export type {
  AgreementId,
  CommitmentId,
  EventId,
  IndicatorId,
  InstrumentId,
  ObservationId,
  PartyId,
  PopulationId,
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
export { LEDGER_COLUMNS, type LedgerColumn } from './table/ledger-columns.js';
export { readLedgerTable, type TableReading, type TableRow } from './table/read-ledger-table.js';
