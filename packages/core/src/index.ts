/**
 * Where a learning-society programme stands: verdicts with reasons, citations and what it would
 * take. Pure functions on checked data; nothing is read, written or thrown for what users enter.
 *
 * @packageDocumentation
 */
export { agreementOn } from './agreement/agreement-on.js';
export { type AskedFigure, askedFigures } from './agreement/asked-figures.js';
export { agreementTitle } from './agreement/agreement-title.js';
export { isPartyOn, owingParties } from './agreement/owing-parties.js';
export { renewalGap } from './agreement/renewal-gap.js';
export { takeCommitmentSet } from './agreement/take-commitment-set.js';
export type { BaseResult } from './agreement/judge-base.js';
export {
  type CommitmentResult,
  judgeCommitment,
  type JudgeOptions,
} from './agreement/judge-commitment.js';
export type { PartyResult } from './agreement/party-result.js';
export type { ErrorData } from './error/error-messages.js';
export { ERROR_CODES, errorWords } from './error/error-words.js';
export { KhuyenhocError } from './error/khuyenhoc-error.js';
export { applyEvent, type Transition } from './life-cycle/apply-event.js';
export { type CalendarItem, type CalendarKind, programmeCalendar } from './life-cycle/calendar.js';
export { calendarWords } from './life-cycle/calendar-words.js';
export { eventWords, phaseWords } from './life-cycle/event-words.js';
export type { FaultCode, TransitionFault } from './life-cycle/fault.js';
export { periodWords } from './life-cycle/period-words.js';
export { faultWords } from './life-cycle/fault-words.js';
export { type AuditEntry, replay, type Replay } from './life-cycle/replay.js';
export {
  type LifeCycle,
  newLifeCycle,
  type PartyTerm,
  type Phase,
  type Review,
} from './life-cycle/state.js';
export type { Answer, Answers, AssessmentContext } from './learning-model/answer/answer.js';
export { type AnswersDocument, answersDocument } from './learning-model/answer/answers-document.js';
export type { AnswerFault, AnswerFaultCode } from './learning-model/answer/fault.js';
export { Assessment, type AssessmentVerdict } from './learning-model/assess/assessment.js';
export type { CompiledCriteriaSet } from './learning-model/assess/compiled.js';
export type { AssessmentReason, AssessmentReasonCode } from './learning-model/assess/reason.js';
export { authoringWords } from './learning-model/authoring/authoring-words.js';
export { type ExampleRun, runExample } from './learning-model/authoring/examples/run-example.js';
export { checkCriteriaSet } from './learning-model/authoring/check-criteria-set.js';
export {
  type ComposedCriteriaSet,
  composeCriteriaSet,
} from './learning-model/authoring/overlay/compose-criteria-set.js';
export type { AuthoringFinding } from './learning-model/authoring/finding.js';
export type { AuthoringCode } from './learning-model/authoring/words/authoring-messages.js';
export { assessColumns } from './learning-model/columns/assess-columns.js';
export { addTally } from './learning-model/tally/add-tally.js';
export { countsOf, type PlaceTally, tallyNames } from './learning-model/tally/tally.js';
export {
  type PlaceColumn,
  tallyAssessed,
  tallyColumns,
} from './learning-model/tally/tally-columns.js';
export { tallySummary } from './learning-model/tally/tally-summary.js';
export type { AssessedColumns } from './learning-model/columns/assessed-columns.js';
export {
  type ChangeColumn,
  type AnswerColumn,
  type ColumnContext,
  type Columns,
  type NumberColumn,
  type NumericArray,
  type RowRange,
  rowRanges,
  type ShareColumn,
} from './learning-model/columns/column.js';
export { compileCriteriaSet } from './learning-model/compile-criteria-set.js';
export { criteriaSetFor, type CriteriaSetLookup } from './learning-model/criteria-set-for.js';
export type { Step, WhatItTakes } from './learning-model/improve/what-it-takes.js';
export type { PointsInterval } from './learning-model/points.js';
export { answerFaultWords } from './learning-model/words/answer-fault-words.js';
export { answerWords } from './learning-model/words/answer-words.js';
export { assessmentWords, proposalWords } from './learning-model/words/assessment-words.js';
export { formatNumber, formatPoints } from './learning-model/words/format-points.js';
export { nameOf } from './learning-model/words/name-of.js';
export { assessmentReasonWords } from './learning-model/words/reason-words.js';
export { stepWords } from './learning-model/words/step-words.js';
export type { Language, Words } from './language/language.js';
export { editionOn } from './place/edition-on.js';
export { origins } from './place/origins.js';
export { placeNow } from './place/place-now.js';
export { placeWords } from './place/place-words.js';
export { type PlaceFault, placeFault } from './place/place-fault.js';
export { type RolledUp, type RollUp, rollUp } from './place/roll-up.js';
export { type Merged, mergeSummaries, type Summary } from './place/summary.js';
export { formatCount, formatInterval, formatPercent } from './quantity/format.js';
export { formatRate } from './quantity/format-rate.js';
export { type Interval, intervalOf } from './quantity/interval.js';
export { judgeShare, type ShareJudgement } from './quantity/judge-share.js';
export { requiredCount } from './quantity/required-count.js';
export { type Overlap, total } from './quantity/total.js';
export {
  assessmentReceipt,
  type AssessmentReceipt,
  checkReceipt,
  type ReceiptDifference,
} from './receipt/assessment-receipt.js';
export { canonicalJson } from './receipt/canonical-json.js';
export { contentHash } from './receipt/content-hash.js';
export { applyRecognitionEvent, type RecognitionTransition } from './recognition/apply-event.js';
export { upgradeFrom } from './recognition/check-upgrade.js';
export { type CompetentAuthority, competentOn } from './recognition/competent-authority.js';
export { procedureDeadlines, type StepDeadline } from './recognition/deadlines.js';
export { recognitionEventWords } from './recognition/event-words.js';
export type { RecognitionFault, RecognitionFaultCode } from './recognition/fault.js';
export { recognitionFaultWords } from './recognition/fault-words.js';
export {
  type Finding as RecognitionFinding,
  FINDING_KINDS as RECOGNITION_FINDING_KINDS,
  type FindingCode as RecognitionFindingCode,
} from './recognition/finding.js';
export { findingWords as recognitionFindingWords } from './recognition/finding-words.js';
export { nextSteps } from './recognition/next-steps.js';
export { procedureFor, type ProcedureLookup } from './recognition/procedure-for.js';
export {
  type RecognitionRate,
  type RecognitionRateId,
  type RecognitionRates,
  recognitionRates,
} from './recognition/rates.js';
export { recognitionRateWords } from './recognition/rate-words.js';
export { type RecognitionReplay, replayRecognition } from './recognition/replay.js';
export { type RecognitionStage, stageOn } from './recognition/stage.js';
export { recognitionStageWords } from './recognition/stage-words.js';
export {
  newRecognition,
  type Recognition,
  type RecognitionDecision,
  type RecognitionState,
  type Round,
} from './recognition/state.js';
export {
  type Holds,
  holdsOn,
  recognitionValidity,
  type RecognitionValidity,
} from './recognition/validity.js';
export type { CitedBasis } from './report/cited-basis.js';
export { type Headings, reportHeadings } from './report/headings.js';
export { nationalTargetWords } from './report/national-words.js';
export type { CardFigure, CardSection, CardText, ProgrammeCard } from './report/card.js';
export { programmeCard } from './report/programme-card.js';
export {
  type ProgrammeReport,
  programmeReport,
  type ReportOptions,
  type ReportRow,
} from './report/programme-report.js';
export { type PartyReasons, partyReasons } from './report/party-reasons.js';
export { reasonWords } from './report/reason-words.js';
export { type RowWords, rowWords } from './report/row-words.js';
export { whyLines } from './report/why-lines.js';
export { modalityWords } from './report/modality-words.js';
export { stageWords } from './report/stage-words.js';
export { requiredWords } from './report/required-words.js';
export { signedWords } from './report/signed-words.js';
export { unitWords } from './report/unit-words.js';
export {
  type Measurement,
  measureTarget,
  type Mismatch,
  type TargetFigure,
} from './target/measure.js';
export { measurementWords } from './target/measurement-words.js';
export { type NationalTarget, nationalTargets, type Rulebook } from './target/national-targets.js';
export { type NextMilestone, nextMilestone } from './target/next-milestone.js';
export { fitRate, type RateFit } from './target/fit-rate.js';
export { impliedBase, type ImpliedBase } from './target/implied-base.js';
export type { PrintedRate } from './target/printed-rate.js';
export { inForce } from './target/in-force.js';
export { accountingYear, type YearKind } from './time/accounting-year.js';
export { addMonths } from './time/add-months.js';
export { lastDay } from './time/last-day.js';
export { assertCalendarDate, dateWords, formatDate } from './time/calendar-date.js';
export { type Due, dueOn } from './verdict/due.js';
export type { Reason, ReasonCode, ReasonData } from './verdict/reason.js';
export type { Tally } from './verdict/tally.js';
export { allOf, type Verdict, whichever } from './verdict/verdict.js';
export { dueWords } from './verdict/due-words.js';
export { verdictWithDue, verdictWords } from './verdict/verdict-words.js';
export { type BreakLimits, BREAK_LIMITS, compareFigures } from './finding/compare-figures.js';
export { checkFigure } from './finding/check-figure.js';
export { checkParts, type PartsFit } from './finding/check-parts.js';
export type { Figure } from './finding/figure.js';
export { CONTRADICTIONS, type Finding, type FindingCode } from './finding/finding.js';
export { type Level, levelsOn } from './place/level.js';
export { atLeast } from './quantity/at-least.js';
export { type Bounds, difference, minus } from './quantity/difference.js';
export { mean } from './quantity/mean.js';
export { type MarksFit, numberMarks } from './quantity/number-marks.js';
export {
  type Hedge,
  hedgedInterval,
  type PrintedNumber,
  readPrinted,
} from './quantity/printed-number.js';
export { impliedCount } from './target/implied-count.js';
export { type LeadReadings, leadOverPlan } from './target/lead-over-plan.js';
export { findContradictions } from './finding/find-contradictions.js';
export { findingFact, findingWords } from './finding/finding-words.js';
export { effectiveOn } from './observation/effective.js';
export type { Block, Cell, Column, Table } from './paper/block.js';
export type { DocumentOptions, ReportKind } from './paper/document-options.js';
export { reportDocument } from './paper/make-report-document.js';
export type { Annex, PaperFrame, ReportDocument } from './paper/report-document.js';
export { reviewWords } from './life-cycle/review-words.js';
export { type Candidate, resolveName, type ResolvedName } from './place/resolve-name.js';
export { rollUpNation } from './place/roll-up.js';
export { type RolledUpUnits, rollUpUnits } from './place/roll-up-units.js';
export { leavesOf, provincesOf } from './place/unit-tree.js';
export { paceTo } from './target/pace-to.js';
export {
  type DatedFigure,
  type MilestonePoint,
  trajectory,
  type Trajectory,
} from './target/trajectory.js';
export { phaseOn } from './life-cycle/phase-on.js';
// Funds, awards, commendation, publication.
export { type AwardList, awardsFor } from './award/awards-for.js';
export { AWARD_STATUS_WORDS, awardReasonWords } from './award/award-reason-words.js';
export type { AwardReason, AwardRow, AwardStatus } from './award/award-row.js';
export {
  appraise,
  type CommendationRow,
  type CommendationStatus,
} from './commendation/appraise.js';
export { COMMENDATION_WORDS } from './commendation/commendation-words.js';
export { amountInWords, sameInWords } from './fund/amount-in-words.js';
export { balanceOn, type FundBalance } from './fund/balance.js';
export type { Day, DonorTotal, Flow, FundBooks } from './fund/books.js';
export { type Chain, newChain } from './fund/chain.js';
export { appendItem } from './fund/append-item.js';
export { type CheckedLedger, checkLedger } from './fund/check-ledger.js';
export { displayAmount, type MoneyUnit } from './fund/display-amount.js';
export { isReceipt } from './fund/direction.js';
export { type Identities, type IdShare, newIdentities } from './fund/identities.js';
export type { LedgerFault } from './fund/ledger-fault.js';
export { type BookKeeper, type BookOptions, openBooks } from './fund/open-books.js';
export { missingContents, type VoucherContent } from './fund/voucher-contents.js';
export { type ReportLine, type YearReport, yearReport } from './fund/year-report.js';
export { type FundAccount, isLicensed } from './fund-audit/account.js';
export { auditFund, type FundRulebook } from './fund-audit/audit-fund.js';
export type {
  Finding as FundFinding,
  FindingCode as FundFindingCode,
  FundAudit,
  Outcome,
} from './fund-audit/finding.js';
export { auditPage } from './fund-page/audit-page.js';
export { awardListPage } from './fund-page/award-list-page.js';
export { balancePage } from './fund-page/balance-page.js';
export { commendationPage } from './fund-page/commendation-page.js';
export { findingWords as fundFindingWords, takesWords } from './fund-page/finding-words.js';
export { KIND_WORDS } from './fund-page/kind-words.js';
export type { FundPage, PageTable } from './fund-page/page.js';
export { publicationPage } from './fund-page/publication-page.js';
export { yearReportPage } from './fund-page/year-report-page.js';
export { mayPublish } from './publication/consent.js';
export type { FundPublication, PublicFundData } from './publication/fund-publication.js';
export { isPublication } from './publication/is-publication.js';
export type { AwardRound } from './publication/public-awards.js';
export { publicationOf, type PublicationOptions } from './publication/publication-of.js';
export { SMALLEST_GROUP, suppress, type Cell as SuppressedCell } from './publication/suppress.js';
export { printedAmount } from './fund/printed-amount.js';
export {
  canAgree,
  checkParts as reconcileParts,
  impliedOpening,
  type PartsCheck,
} from './fund/reconcile.js';
export * from './views.js';
// What engines that are made from the same rules need of them.
export { pointsUnit } from './learning-model/assess/unit.js';
export {
  type ScoreCounts,
  rulesOf,
  summariseColumns,
} from './learning-model/columns/summarise-columns.js';
export { hundredths } from './learning-model/points.js';
export { asksAt } from './learning-model/requirement/asks-at.js';
export { stepsOf } from './learning-model/requirement/steps-of.js';
// Places side by side.
export { comparePlaces } from './compare/compare-places.js';
export { incomparableWords } from './compare/incomparable-words.js';
export type { ComparedPlace, CompareMeasure, IncomparableCode } from './compare/measure.js';
// The day of a clock.
export { vietnamDay } from './time/vietnam-day.js';
