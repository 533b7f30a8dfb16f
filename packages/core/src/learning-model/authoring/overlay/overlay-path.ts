import type { CriteriaOverlay, CriteriaSet } from '@khuyenhoc/schemas';
import type { AuthoringFinding } from '../finding.js';

type Path = AuthoringFinding['path'];

/** The place in an overlay that made a place in the composed set what it is; the top where none did. */
export function overlayPath(base: CriteriaSet, overlay: CriteriaOverlay, path: Path): Path {
  const [first, second, third, ...rest] = path;
  const { scoring } = base;
  if (first === 'validity' || first === 'territory' || first === 'id') return path;
  if (first === 'circumstances' || first === 'unitKinds') {
    return added(overlay, first, Number(second) - base[first].length, path.slice(2));
  }
  if (first !== 'scoring' || scoring.method === 'unread') return [];
  if (second === 'preconditions' && scoring.method === 'points') {
    return added(overlay, second, Number(third) - scoring.preconditions.length, rest);
  }
  if (second === 'criteria') {
    const key = scoring.method === 'points' ? 'criteria' : 'levelCriteria';
    const term = base.openTerms.find(
      (one) => one.criterion === scoring.criteria[Number(third)]?.id,
    );
    if (term !== undefined && rest[0] === 'earns') return ['fills', term.id, ...rest.slice(1)];
    return added(overlay, key, Number(third) - scoring.criteria.length, rest);
  }
  return overlay.adds.criteria === undefined ? [] : ['adds', 'criteria'];
}

const added = (
  { adds }: CriteriaOverlay,
  key: keyof CriteriaOverlay['adds'],
  index: number,
  rest: Path,
): Path => (index < 0 || adds[key] === undefined ? [] : ['adds', key, index, ...rest]);
