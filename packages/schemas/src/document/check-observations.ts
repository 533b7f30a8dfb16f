import type { Agreement } from '../agreement/agreement.js';
import type { Issue, Path } from '../issue/issue.js';
import type { IssueCode } from '../issue/issue-messages.js';
import { makeIssue } from '../issue/make-issue.js';
import { nearest } from '../issue/nearest.js';
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
    if ('population' in one) {
      expect('population-unknown', populations, one.population, [...at, 'population']);
    }
  });
  return issues;
}
