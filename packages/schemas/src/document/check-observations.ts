import type { Agreement } from '../agreement/agreement.js';
import type { Issue, Path } from '../issue/issue.js';
import type { IssueCode } from '../issue/issue-messages.js';
import { makeIssue } from '../issue/make-issue.js';
import { nearest } from '../issue/nearest.js';
import { describe } from '../issue/describe.js';
import type { CountObservation, SizeObservation } from '../observation/observation.js';
import type { Observations } from '../observation/observations.js';

/**
 * What is wrong with observations as observations of one agreement: another agreement, or a party,
 * population, commitment or replaced observation that it does not have.
 *
 * @param earlier ids of observations in other files, which these may replace
 */
export function checkObservations(
  agreement: Agreement,
  file: Observations,
  earlier: readonly string[] = [],
): readonly Issue[] {
  if (file.agreement !== agreement.id) {
    const facts = { name: file.agreement, expected: agreement.id };
    return [makeIssue('agreement-unknown', ['agreement'], facts)];
  }
  const ids = (list: readonly { id: string }[]) => list.map((one) => one.id);
  const parties = ids(agreement.parties);
  const populations = ids(agreement.populations);
  const commitments = ids(agreement.commitments);
  const observations = [...ids(file.observations), ...earlier];
  const issues: Issue[] = [];
  const expect = (code: IssueCode, known: string[], id: string | null | undefined, path: Path) => {
    if (id === null || id === undefined || known.includes(id)) return;
    const facts = { name: id, expected: known.join(', '), hint: nearest(id, known) };
    issues.push(makeIssue(code, path, facts));
  };
  file.observations.forEach((one, index) => {
    const at = ['observations', index];
    expect('party-unknown', parties, one.party, [...at, 'party']);
    expect('commitment-unknown', commitments, one.offeredFor, [...at, 'offeredFor']);
    one.supersedes?.forEach((id, place) =>
      expect('observation-unknown', observations, id, [...at, 'supersedes', place]),
    );
    if ('partOf' in one) {
      const whole = [...at, 'partOf'];
      expect('observation-unknown', observations, one.partOf, whole);
      if (one.partOf === one.id) issues.push(makeIssue('part-of-itself', whole, { name: one.id }));
    }
    if (one.kind === 'count' || one.kind === 'size') {
      const issue = checkReading(agreement, one, at);
      if (issue) issues.push(issue);
    }
    if ('population' in one) {
      expect('population-unknown', populations, one.population, [...at, 'population']);
    }
  });
  return issues;
}

/** A figure of a population with several readings must say of which; others must not. */
function checkReading(
  { populations }: Agreement,
  { population, reading }: CountObservation | SizeObservation,
  at: Path,
): Issue | null {
  const readings = populations.find((one) => one.id === population)?.readings ?? [];
  const counted = readings.filter((one) => one.counts === 'units').map((one) => one.id);
  const right = reading === undefined ? readings.length === 0 : counted.includes(reading);
  if (right) return null;
  const facts = { received: describe(reading), expected: counted.join(', ') || '–' };
  return makeIssue('reading-unknown', [...at, 'reading'], facts);
}
