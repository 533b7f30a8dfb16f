import type { CardFigure, Verdict } from '@khuyenhoc/core';
import { html, svg, type TemplateResult } from 'lit';

const GAP = 1.5;

// Told apart by shape as well as by colour: full height, half height, dashed outline.
const box = (verdict: Verdict, x: number, width: number): TemplateResult =>
  svg`<rect class=${verdict} x=${x} y=${verdict === 'not-met' ? 7 : 1} width=${width} height=${verdict === 'not-met' ? 6 : 12} vector-effect="non-scaling-stroke"></rect>`;

/**
 * One cell per party, in the order of the agreement. The geometry is in SVG attributes, since a
 * strict site policy forbids inline style.
 */
export function partyStrip({ parties }: CardFigure): TemplateResult {
  const width = 100 / Math.max(1, parties.length);
  return html`<svg viewBox="0 0 100 14" preserveAspectRatio="none" aria-hidden="true">
    ${parties.map((verdict, index) => box(verdict, index * width + GAP / 2, width - GAP))}
  </svg>`;
}

/** One cell by itself, for the legend. */
export const cell = (verdict: Verdict): TemplateResult =>
  html`<svg viewBox="0 0 14 14" aria-hidden="true">${box(verdict, 1, 12)}</svg>`;
