import { type CardFigure, shareBar } from '@khuyenhoc/core';
import { drawShape } from '../draw/draw-shape.js';

/**
 * The reached share of all parties together, where it is one exact number. Nothing is drawn for a share
 * that is known only in part.
 */
export function wholeShare({ share }: CardFigure, verdict: string): SVGElement | string {
  if (share === null) return '';
  const percent = (share.count / share.base) * 100;
  return drawShape(shareBar({ min: percent, max: percent }, null, verdict));
}
