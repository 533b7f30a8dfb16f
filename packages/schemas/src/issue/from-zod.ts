import type * as z from 'zod';
import { describe, valueAt } from './describe.js';
import type { Issue, Path } from './issue.js';
import type { IssueFacts } from './issue-facts.js';
import { isIssueCode } from './issue-messages.js';
import { makeIssue } from './make-issue.js';
import { nearest } from './nearest.js';

type ZodIssue = z.core.$ZodIssue;

const asPath = (path: readonly PropertyKey[]): Path =>
  path.map((key) => (typeof key === 'symbol' ? key.toString() : key));

/** Says one zod issue in our words. `data` is the whole document that was checked. */
export function issuesFromZod(issue: ZodIssue, data: unknown, root: Path = []): Issue[] {
  const path = [...root, ...asPath(issue.path)];
  const value = valueAt(data, path);
  const received = describe(value);
  const name = String(path.at(-1) ?? '');
  switch (issue.code) {
    case 'invalid_type':
      return value === undefined
        ? [makeIssue('required-missing', path, { name, expected: issue.expected })]
        : [makeIssue('type-wrong', path, { received, expected: issue.expected })];
    case 'unrecognized_keys':
      return issue.keys.map((key) => makeIssue('key-unknown', [...path, key], { name: key }));
    case 'invalid_value':
      return [
        makeIssue(value === undefined ? 'required-missing' : 'value-unknown', path, {
          name,
          received,
          expected: issue.values.map(String).join(', '),
          hint: typeof value === 'string' ? nearest(value, issue.values.map(String)) : '',
        }),
      ];
    case 'invalid_union':
      return fromUnion(issue, data, path, received);
    case 'too_small':
      return issue.origin === 'array'
        ? [makeIssue('list-too-short', path, { received, expected: String(issue.minimum) })]
        : [makeIssue('value-out-of-range', path, { received, expected: `≥ ${issue.minimum}` })];
    case 'too_big':
      return [makeIssue('value-out-of-range', path, { received, expected: `≤ ${issue.maximum}` })];
    case 'custom':
      return [fromCustom(issue.params ?? {}, path, value)];
    default:
      return [makeIssue('type-wrong', path, { received, expected: issue.code })];
  }
}

function fromUnion(
  issue: z.core.$ZodIssueInvalidUnion,
  data: unknown,
  path: Path,
  received: string,
): Issue[] {
  // The branch that got furthest is the one that was meant; a wrong type at its root got nowhere.
  const branches = issue.errors.filter((branch) =>
    branch.every((inner) => inner.code !== 'invalid_type' || inner.path.length > 0),
  );
  const best = branches[0];
  if (best) return best.flatMap((inner) => issuesFromZod(inner, data, path));
  return [makeIssue('type-wrong', path, { received, expected: 'một dạng khác / another form' })];
}

function fromCustom(params: Record<string, unknown>, path: Path, value: unknown): Issue {
  const code = isIssueCode(params['issue']) ? params['issue'] : 'type-wrong';
  const known = Array.isArray(params['known']) ? params['known'].map(String) : [];
  const name = typeof value === 'string' ? value : '';
  const detail = [params['days'], params['place'], params['from']].find((one) => one !== undefined);
  const facts: IssueFacts = {
    received: typeof value === 'number' ? String(value).replace('.', ',') : describe(value),
    expected: typeof params['expected'] === 'string' ? params['expected'] : known.join(', '),
    name,
    hint: nearest(name, known),
    detail: typeof detail === 'string' || typeof detail === 'number' ? String(detail || '') : '',
  };
  return makeIssue(code, path, facts);
}
