import type { CriteriaOverlay, CriteriaSet } from '@khuyenhoc/schemas';
import { checkCriteriaRules } from '../check-criteria-rules.js';
import type { AuthoringFinding } from '../finding.js';
import { checkOverlay } from './check-overlay.js';
import { mergeOverlay } from './merge-overlay.js';
import { overlayPath } from './overlay-path.js';

/** A national set with what a province lays down on it, or all that is wrong with that. */
export type ComposedCriteriaSet =
  | { readonly ok: true; readonly set: CriteriaSet }
  | { readonly ok: false; readonly findings: readonly AuthoringFinding[] };

/**
 * Builds a province's criteria set (bộ tiêu chí của tỉnh) on a national one: fills its open terms, adds to
 * it, and changes nothing of what it lays down. Its total and pass rule stay, so that criteria with points
 * can be added only where the national set leaves points open. Places of findings are in the overlay.
 *
 * What is added or filled is cited to the province's act, all the rest to the national one.
 *
 * @example
 * const composed = composeCriteriaSet(national, overlay);
 * if (composed.ok) compileCriteriaSet(composed.set).assess(answers);
 */
export function composeCriteriaSet(
  base: CriteriaSet,
  overlay: CriteriaOverlay,
): ComposedCriteriaSet {
  const faults = checkOverlay(base, overlay);
  if (faults.length > 0) return { ok: false, findings: faults };
  const set = mergeOverlay(base, overlay);
  const findings = checkCriteriaRules(set)
    .filter((one) => one.severity === 'error')
    .map((one): AuthoringFinding => {
      const path = overlayPath(base, overlay, one.path);
      return { ...one, document: 'overlay', path };
    });
  return findings.length > 0 ? { ok: false, findings } : { ok: true, set };
}
