import type { CriteriaOverlay, CriteriaSet } from '@khuyenhoc/schemas';
import type { AuthoringFinding } from '../finding.js';
import { finding } from '../make-finding.js';
import { checkAdditions } from './check-additions.js';
import { checkFills } from './check-fills.js';

/** Whether an overlay keeps within the set that it builds on. */
export function checkOverlay(base: CriteriaSet, overlay: CriteriaOverlay): AuthoringFinding[] {
  const put = (code: AuthoringFinding['code'], path: AuthoringFinding['path'], facts: object) =>
    finding(code, path, facts, 'overlay');
  if (overlay.base !== base.id) {
    return [put('base-differs', ['base'], { received: overlay.base, expected: base.id })];
  }
  const found: AuthoringFinding[] = [];
  const { territory, validity } = overlay;
  if (overlay.id === base.id) found.push(put('locked-changed', ['id'], { name: overlay.id }));
  if (
    base.territory !== null &&
    (base.territory.code !== territory.code || base.territory.edition !== territory.edition)
  ) {
    const words = ({ code, edition }: typeof territory) => `${code} (${edition})`;
    const facts = { received: words(territory), expected: words(base.territory) };
    found.push(put('territory-outside', ['territory'], facts));
  }
  if (outside(validity, base.validity)) {
    const words = ({ from, to }: typeof validity) => `${from ?? '…'} – ${to ?? '…'}`;
    const facts = { received: words(validity), expected: words(base.validity) };
    found.push(put('validity-outside', ['validity'], facts));
  }
  return [...found, ...checkFills(base, overlay), ...checkAdditions(base, overlay)];
}

type Days = CriteriaSet['validity'];

/** A day that is not given on the inside is left to the check of the whole. */
const outside = (inner: Days, outer: Days): boolean =>
  (outer.from !== null && inner.from !== null && inner.from < outer.from) ||
  (outer.to !== null && (inner.to === null || inner.to > outer.to));
