import type { Citation, CriteriaSet } from '@khuyenhoc/schemas';
import type { AuthoringFinding } from '../finding.js';
import { locatedRequirements } from '../located-requirements.js';
import { finding } from '../make-finding.js';

/** Whether a set says on what act, source and days it stands. */
export function checkStanding(set: CriteriaSet): AuthoringFinding[] {
  const { validity, scoring, subjectsEnd } = set;
  const { from, to } = validity;
  const found: AuthoringFinding[] = [];
  if (set.instrument.trim() === '') found.push(finding('instrument-missing', ['instrument']));
  if (from !== null && to !== null && to < from) {
    const facts = { received: to, expected: from };
    found.push(finding('validity-reversed', ['validity', 'to'], facts));
  }
  if (scoring.method === 'unread') return found;
  if (from === null) found.push(finding('validity-missing', ['validity', 'from']));
  const ends: [string | null, AuthoringFinding['path']][] = [[subjectsEnd, ['subjectsEnd']]];
  const cited: [Citation | undefined, AuthoringFinding['path']][] = [[set.citation, []]];
  for (const { requirement, path } of locatedRequirements(set)) {
    cited.push([requirement.citation, path]);
    if (requirement.kind === 'share') ends.push([requirement.baseEnds, [...path, 'baseEnds']]);
  }
  if (scoring.method === 'points') {
    scoring.criteria.forEach((one, i) => cited.push([one.citation, ['scoring', 'criteria', i]]));
  }
  for (const [end, path] of ends) {
    if (end === null || from === null || end >= from) continue;
    found.push(finding('ended-before-start', path, { received: end, expected: from }));
  }
  for (const [citation, path] of cited) {
    if (citation === undefined || stands(citation)) continue;
    const facts = { received: citation.certainty };
    found.push(finding('citation-missing', [...path, 'citation'], facts));
  }
  return found;
}

/** A rule stands on a text that was read, and says where. */
const stands = ({ certainty, source, reference }: Citation): boolean =>
  certainty !== 'recalled' &&
  certainty !== 'not-found' &&
  (source.length > 0 || reference !== undefined);
