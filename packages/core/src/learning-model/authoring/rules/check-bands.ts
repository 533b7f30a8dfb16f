import type { Earning } from '@khuyenhoc/schemas';
import { hundredths } from '../../points.js';
import type { AuthoringFinding } from '../finding.js';
import { finding } from '../make-finding.js';

/** Whether bands stand in order and cover every value from 0 up (a share: to 100 %), each once. */
export function checkBands(
  { measure, bands }: Extract<Earning, { kind: 'bands' }>,
  path: AuthoringFinding['path'],
): AuthoringFinding[] {
  const found: AuthoringFinding[] = [];
  const share = measure.kind === 'share';
  const fine = (value: number | null) => value !== null && Number.isNaN(hundredths(value));
  bands.forEach(({ from, below }, i) => {
    const at = [...path, i, 'from'];
    const before = bands[i - 1];
    if (share && fine(from)) found.push(finding('band-edge-too-fine', at, { received: from }));
    if (share && fine(below)) {
      found.push(finding('band-edge-too-fine', [...path, i, 'below'], { received: below }));
    }
    if (below !== null && below <= from) {
      const facts = { received: below, expected: from };
      found.push(finding('band-empty', [...path, i, 'below'], facts));
    }
    if (share && from > 100) found.push(finding('band-unreachable', at, { received: from }));
    if (before === undefined) {
      if (from !== 0) found.push(finding('bands-start', at, { received: from, expected: 0 }));
    } else if (from < before.from) {
      found.push(finding('bands-order', at, { received: from, expected: before.from }));
    } else if (before.below === null || from < before.below) {
      found.push(finding('bands-overlap', at, { received: from, expected: before.below }));
    } else if (from > before.below) {
      found.push(finding('bands-hole', at, { received: from, expected: before.below }));
    }
  });
  const end = bands.at(-1)?.below ?? null;
  if (end !== null && !(share && end > 100)) {
    const at = [...path, bands.length - 1, 'below'];
    found.push(finding('bands-end', at, { received: end, expected: null }));
  }
  return found;
}
