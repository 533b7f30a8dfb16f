import type { Issue, Path } from './issue.js';
import type { IssueFacts } from './issue-facts.js';
import { ISSUE_MESSAGES, type IssueCode } from './issue-messages.js';

/** Builds an {@link Issue} with its words; facts that a code does not use may be left out. */
export function makeIssue(code: IssueCode, path: Path, facts: Partial<IssueFacts> = {}): Issue {
  const all = { received: '', expected: '', name: '', hint: '', detail: '', ...facts };
  return {
    code,
    severity: 'error',
    path,
    received: all.received || all.name,
    expected: all.expected,
    message: ISSUE_MESSAGES[code](all),
  };
}
