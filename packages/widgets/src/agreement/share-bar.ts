import type { CardFigure } from '@khuyenhoc/core';
import { nothing, svg, type TemplateResult } from 'lit';

/**
 * The reached share of all parties together, where it is one exact number: a bar whose filled width
 * is the value. Nothing is drawn for a share that is known only in part.
 */
export function shareBar({ share }: CardFigure, verdict: string): TemplateResult | typeof nothing {
  if (share === null) return nothing;
  const percent = Math.min(100, (share.count / share.base) * 100);
  return svg`<svg class="share" viewBox="0 0 100 14" preserveAspectRatio="none" aria-hidden="true"><rect x="0" y="1" width="100" height="12" vector-effect="non-scaling-stroke"></rect><rect class=${verdict} x="0" y="1" width=${percent} height="12"></rect></svg>`;
}
