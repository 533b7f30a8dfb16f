import type { Agreement, CalendarDate, Observation, ReportInputs } from '@khuyenhoc/schemas';
import type { Language } from '../language/language.js';
import type { LifeCycle } from '../life-cycle/state.js';

/** Interim (sơ kết 6 tháng), yearly (báo cáo năm) or final review of the whole period (tổng kết). */
export type ReportKind = 'interim' | 'yearly' | 'final';

/** What a report is made of, beside its verdicts. */
export interface DocumentOptions {
  readonly language: Language;
  readonly kind: ReportKind;
  /** The day on which the report is made, printed at its foot. */
  readonly madeOn: CalendarDate;
  readonly agreement: Agreement;
  readonly cycle: LifeCycle;
  readonly observations: readonly Observation[];
  /** What its author gives; the rest stays blank. */
  readonly inputs?: ReportInputs;
}
