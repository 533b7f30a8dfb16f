import type { AnswersDocument, AssessmentVerdict, PointsInterval } from '@khuyenhoc/core';

/** Where the data of an element came from, in the order in which a route goes before the next. */
export type Route = 'data' | 'src' | 'script' | 'table';

/** Content is on show. */
export interface ReadyDetail {
  readonly route: Route;
}

/** `load-failed`: the address gave nothing, or no JSON; `wrong-data`: what came has not the right form. */
export interface ErrorDetail {
  readonly code: 'load-failed' | 'wrong-data';
  readonly route: Route;
}

/** Someone chose a row: its place in the data, and its name as shown. */
export interface SelectDetail {
  readonly index: number;
  readonly name: string;
}

/** Answers of a form changed: what comes out, and the answers as a document that stays in the page. */
export interface ChangeDetail {
  readonly verdict: AssessmentVerdict;
  readonly points: PointsInterval | null;
  readonly grades: readonly string[];
  readonly missing: readonly string[];
  /** A document for `khuyenhoc assess`; null while the period is not right. */
  readonly answers: AnswersDocument | null;
}

/** The events of all elements; they bubble, also out of shadow roots. */
export interface KhEventMap {
  'kh-ready': CustomEvent<ReadyDetail>;
  'kh-error': CustomEvent<ErrorDetail>;
  'kh-select': CustomEvent<SelectDetail>;
  'kh-change': CustomEvent<ChangeDetail>;
}

declare global {
  // Types `addEventListener('kh-select', …)` on every element of a page.
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type
  interface HTMLElementEventMap extends KhEventMap {}
}
