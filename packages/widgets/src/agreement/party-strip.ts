import { type CardFigure, shape, type Shape, type Verdict } from '@khuyenhoc/core';
import { drawShape } from '../draw/draw-shape.js';

const HEIGHT = 14;
const HIDDEN = { height: HEIGHT, 'aria-hidden': 'true' };

// Told apart by shape as well as by colour: full height, half height, dashed outline.
function box(verdict: Verdict, x: number | string, width: number | string): Shape {
  const part = verdict === 'not-met' ? { y: 7, height: 6 } : { y: 1, height: 12 };
  return shape('rect', { class: `party ${verdict}`, x, width, ...part, rx: 2 });
}

/** One cell per party, in the order of the agreement. */
export function partyStrip({ parties }: CardFigure): SVGElement {
  const step = 100 / Math.max(1, parties.length);
  const cells = parties.map((verdict, index) =>
    box(verdict, `${index * step}%`, `${step * 0.92}%`),
  );
  return drawShape(shape('svg', { ...HIDDEN, width: '100%' }, ...cells));
}

/** One cell by itself, for the legend. */
export const cell = (verdict: Verdict = 'undetermined'): SVGElement =>
  drawShape(shape('svg', { ...HIDDEN, width: HEIGHT }, box(verdict, 1, 12)));
