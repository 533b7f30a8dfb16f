import type { Grade, PointsScoring } from '@khuyenhoc/schemas';
import { divisor, unitOf } from '../../assess/unit.js';
import { hundredths } from '../../points.js';
import type { AuthoringFinding } from '../finding.js';
import { finding } from '../make-finding.js';
import { highestTotal } from '../maximum.js';

// The assessor keeps one bit for each class, for all other cases and for none.
const MOST = 28;

/** Whether classes stand best first, can be reached, and leave no total out but those that a note tells of. */
export function checkClasses(scoring: PointsScoring): AuthoringFinding[] {
  const { grades, otherwise, gapNote, criteria } = scoring;
  const unit = divisor(criteria.map((one) => unitOf(one.earns))) || 1;
  const highest = highestTotal(scoring);
  const found: AuthoringFinding[] = [];
  const put = (code: AuthoringFinding['code'], i: number, key: string, facts: object) =>
    found.push(
      finding(code, ['scoring', 'grades', i, key], { name: grades[i]?.id ?? '', ...facts }),
    );
  if (grades.length > MOST) {
    const facts = { received: grades.length, expected: MOST };
    found.push(finding('class-too-many', ['scoring', 'grades'], facts));
  }
  const holes: string[] = [];
  grades.forEach((grade, i) => {
    const { from, to, below } = grade;
    const better = grades[i - 1];
    const [first, last] = spanOf(grade, unit);
    const endKey = below !== null ? 'below' : 'to';
    const end = below ?? to;
    if (to !== null && below !== null) put('class-two-ends', i, 'below', { received: below });
    if (end !== null && (below === null ? end < from : end <= from)) {
      put('class-empty', i, endKey, { received: end, expected: from });
    } else if (Math.ceil(first / unit) * unit > last) {
      const received = `${from}–${end}`;
      put('class-unreachable', i, 'from', { received, expected: unit / 100 });
    }
    if (highest !== null && from > highest) {
      put('class-above-total', i, 'from', { received: from, expected: highest });
    } else if (highest !== null && to !== null && to > highest) {
      put('class-beyond-total', i, 'to', { received: to, expected: highest });
    }
    if (better === undefined) {
      if (highest !== null && last < Math.floor(hundredths(highest) / unit) * unit) {
        put('class-short-of-total', i, endKey, { received: end, expected: highest });
      }
    } else if (from >= better.from) {
      put('class-order', i, 'from', { received: from, expected: better.from });
    } else if (last >= hundredths(better.from)) {
      put('class-overlap', i, endKey, { received: end, expected: better.from });
    } else if (Math.floor(last / unit) * unit + unit < hundredths(better.from)) {
      holes.push(grade.id);
      if (gapNote === null) {
        const facts = { received: end, expected: better.from, name: better.id };
        put('class-hole', i, endKey, facts);
      }
    }
  });
  if (gapNote !== null && holes.length === 0) {
    found.push(finding('class-gap-note-needless', ['scoring', 'gapNote']));
  }
  const lowest = Math.min(...grades.map((one) => one.from));
  if (otherwise !== null && lowest === 0 && !grades.some((one) => one.noZero)) {
    const facts = { name: otherwise.id };
    found.push(finding('class-otherwise-unreachable', ['scoring', 'otherwise'], facts));
  }
  return found;
}

/** The first and last total of a class, in hundredths. */
const spanOf = ({ from, to, below }: Grade, unit: number): readonly [number, number] => [
  hundredths(from),
  below !== null ? hundredths(below) - unit : to === null ? Infinity : hundredths(to),
];
