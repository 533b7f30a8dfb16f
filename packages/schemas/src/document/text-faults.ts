import type { ValueNode } from '@humanwhocodes/momoa';
import { describe } from '../issue/describe.js';
import type { Issue, Spot } from '../issue/issue.js';
import type { IssueCode } from '../issue/issue-messages.js';
import { makeIssue } from '../issue/make-issue.js';
import { LONGEST_TEXT } from '../primitives/longest-text.js';
import { nameOf, startOf } from './node-place.js';

/** Keys written twice in one object, keys that may not be used, and texts that never end. */
export function faultsOfText(root: ValueNode): Issue[] {
  const issues: Issue[] = [];
  const here: (string | number)[] = [];
  const add = (code: IssueCode, facts: Parameters<typeof makeIssue>[2], spot: Spot) =>
    issues.push({ ...makeIssue(code, [...here], facts), spot });
  const measure = (text: string, spot: Spot) => {
    if (text.length <= LONGEST_TEXT) return;
    add(
      'text-too-long',
      { received: describe(text), expected: { vi: '10.000', en: '10,000' } },
      spot,
    );
  };
  const visit = (node: ValueNode): void => {
    if (node.type === 'String') measure(node.value, startOf(node));
    else if (node.type === 'Array') {
      node.elements.forEach((one, index) => {
        here.push(index);
        visit(one.value);
        here.pop();
      });
    } else if (node.type === 'Object') {
      const seen = new Set<string>();
      for (const member of node.members) {
        const name = nameOf(member.name);
        here.push(name);
        if (seen.has(name)) add('json-duplicate-key', { name }, startOf(member));
        else if (name === '__proto__') add('key-reserved', { name }, startOf(member));
        measure(name, startOf(member));
        seen.add(name);
        visit(member.value);
        here.pop();
      }
    }
  };
  visit(root);
  return issues;
}
