/**
 * Where a learning-society programme stands: verdicts with reasons, citations and what it would
 * take. Pure functions on checked data; nothing is read, written or thrown for what users enter.
 *
 * @packageDocumentation
 */
export type { BaseResult } from './agreement/judge-base.js';
export {
  type CommitmentResult,
  judgeCommitment,
  type JudgeOptions,
} from './agreement/judge-commitment.js';
export type { PartyResult } from './agreement/party-result.js';
export type { ErrorData } from './error/error-messages.js';
export { KhuyenhocError } from './error/khuyenhoc-error.js';
export { applyEvent, type Transition } from './life-cycle/apply-event.js';
export { type CalendarItem, type CalendarKind, programmeCalendar } from './life-cycle/calendar.js';
export { calendarWords } from './life-cycle/calendar-words.js';
export { eventWords, phaseWords } from './life-cycle/event-words.js';
export type { FaultCode, TransitionFault } from './life-cycle/fault.js';
export { faultWords } from './life-cycle/fault-words.js';
export { type AuditEntry, replay, type Replay } from './life-cycle/replay.js';
export {
  type LifeCycle,
  newLifeCycle,
  type PartyTerm,
  type Phase,
  type Review,
} from './life-cycle/state.js';
export type { Language, Words } from './language/language.js';
export { editionOn } from './place/edition-on.js';
export { origins } from './place/origins.js';
export { type PlaceFault, placeFault } from './place/place-fault.js';
export { type RolledUp, type RollUp, rollUp } from './place/roll-up.js';
export { type Merged, mergeSummaries, type Summary } from './place/summary.js';
export { formatCount, formatInterval, formatPercent } from './quantity/format.js';
export { formatRate } from './quantity/format-rate.js';
export { type Interval, intervalOf } from './quantity/interval.js';
export { judgeShare, type ShareJudgement } from './quantity/judge-share.js';
export { requiredCount } from './quantity/required-count.js';
export { type Overlap, total } from './quantity/total.js';
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
export { lastDay } from './time/last-day.js';
export { assertCalendarDate, dateWords, formatDate } from './time/calendar-date.js';
export { type Due, dueOn } from './verdict/due.js';
export type { Reason, ReasonCode, ReasonData } from './verdict/reason.js';
export type { Tally } from './verdict/tally.js';
export { allOf, type Verdict, whichever } from './verdict/verdict.js';
export { dueWords } from './verdict/due-words.js';
export { verdictWithDue, verdictWords } from './verdict/verdict-words.js';
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
export type { LedgerFault } from './fund/ledger-fault.js';
export { type BookKeeper, type BookOptions, openBooks } from './fund/open-books.js';
export { missingContents, type VoucherContent } from './fund/voucher-contents.js';
export { type ReportLine, type YearReport, yearReport } from './fund/year-report.js';
export { type FundAccount, isLicensed } from './fund-audit/account.js';
export { auditFund, type FundRulebook } from './fund-audit/audit-fund.js';
export type { Finding, FindingCode, FundAudit, Outcome } from './fund-audit/finding.js';
export { auditPage } from './fund-page/audit-page.js';
export { awardListPage } from './fund-page/award-list-page.js';
export { balancePage } from './fund-page/balance-page.js';
export { commendationPage } from './fund-page/commendation-page.js';
export { findingWords, takesWords } from './fund-page/finding-words.js';
export { KIND_WORDS } from './fund-page/kind-words.js';
export type { FundPage, PageTable } from './fund-page/page.js';
export { publicationPage } from './fund-page/publication-page.js';
export { yearReportPage } from './fund-page/year-report-page.js';
export { mayPublish } from './publication/consent.js';
export type { FundPublication, PublicFundData } from './publication/fund-publication.js';
export { isPublication } from './publication/is-publication.js';
export type { AwardRound } from './publication/public-awards.js';
export { publicationOf, type PublicationOptions } from './publication/publication-of.js';
export { type Cell, SMALLEST_GROUP, suppress } from './publication/suppress.js';
export { printedAmount } from './fund/printed-amount.js';
export { minus } from './quantity/difference.js';
export { canAgree, checkParts, impliedOpening, type PartsCheck } from './fund/reconcile.js';
