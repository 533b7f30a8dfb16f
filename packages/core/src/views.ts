/** What elements and static pages show: charts as plain drawings, and views with every word said. */
export { type LineChartData, lineChart } from './chart/line-chart.js';
export { printShape } from './chart/print-shape.js';
export { type Shape, shape, type ShapeTag } from './chart/shape.js';
export { type Share, shareBar } from './chart/share-bar.js';
export { textWidth } from './chart/text-width.js';
export type { YearPoint } from './chart/year-point.js';
export type { AnswerInput } from './view/answer-input.js';
export {
  type AssessmentForm,
  assessmentForm,
  type FormField,
  type FormGroup,
} from './view/assessment-form.js';
export { type CalendarRow, type CalendarView, calendarView } from './view/calendar-view.js';
export type { CompareColumn, CompareView } from './view/compare-view.js';
export type { CriteriaFact } from './view/criteria-facts.js';
export type { CriteriaGroup, CriteriaRow, CriteriaRows } from './view/criteria-rows.js';
export { type CriteriaSection, type CriteriaView, criteriaView } from './view/criteria-view.js';
export type { FormWords } from './view/form-words.js';
export { type FundRuleRow, fundRuleRows } from './view/fund-rules.js';
export { type FundFlow, type FundView, fundView } from './view/fund-view.js';
export { type HonourRollView, honourRollView } from './view/honour-roll-view.js';
export {
  type TargetsEntry,
  type TargetsRow,
  type TargetsView,
  targetsView,
} from './view/targets-view.js';
export { type MethodBreak, type TrendView, trendView, type TrendYear } from './view/trend-view.js';
export type { View, ViewFrame } from './view/view.js';
export { type Provenance, viewFoot } from './view/view-foot.js';
export type { SaidTable } from './view/zip-table.js';
export { criteriaSheet } from './criteria-sheet/criteria-sheet.js';
export type { CriteriaBooks } from './criteria-sheet/head-lines.js';
export { criteriaListTable } from './criteria-sheet/list-table.js';
export type { Sheet, SheetSection } from './criteria-sheet/sheet.js';
