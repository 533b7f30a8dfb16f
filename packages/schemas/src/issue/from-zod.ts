import type * as z from 'zod';
import { describe, valueAt } from './describe.js';
import { fromWords, typeWords, upToWords } from './expected-words.js';
import type { Issue, Path } from './issue.js';
import type { Words } from './words.js';
import { isIssueCode } from './issue-messages.js';
import { makeIssue } from './make-issue.js';
import { bareLetters, nearest } from './nearest.js';
import { unionChoice } from './union-choice.js';

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
      return [typeIssue(typeWords(issue.expected), path, value)];
    case 'unrecognized_keys':
      return issue.keys.map((key) => {
        const code = key === '__proto__' ? 'key-reserved' : 'key-unknown';
        return makeIssue(code, [...path, key], { name: key });
      });
    case 'invalid_value':
      return [choiceIssue(issue.values.map(String), path, value)];
    case 'invalid_union':
      return fromUnion(issue, data, path, value);
    case 'too_small':
      return issue.origin === 'array'
        ? [makeIssue('list-too-short', path, { received, expected: String(issue.minimum) })]
        : [
            makeIssue('value-out-of-range', path, {
              received,
              expected: fromWords(issue.minimum, issue.inclusive !== false),
            }),
          ];
    case 'too_big': {
      const expected = upToWords(issue.maximum, issue.inclusive !== false);
      return [makeIssue('value-out-of-range', path, { received, expected })];
    }
    case 'invalid_key':
      // The key of a map is at fault, such as an id with capitals.
      return issue.issues.flatMap((inner) =>
        inner.code === 'custom' ? [fromCustom(inner.params ?? {}, path, name)] : [],
      );
    case 'custom':
      return [fromCustom(issue.params ?? {}, path, value)];
    default:
      return [makeIssue('type-wrong', path, { received, expected: issue.code })];
  }
}

function typeIssue(expected: Words, path: Path, value: unknown): Issue {
  const name = String(path.at(-1) ?? '');
  if (value === undefined) return makeIssue('required-missing', path, { name, expected });
  // The commonest slip of all: a number in quotes, or a text without.
  const quoted = typeof value === 'string' && /^-?\d+([.,]\d+)*$/.test(value.trim().slice(0, 40));
  const detail = quoted && / (số|number)/.test(` ${expected.vi}`) ? UNQUOTE : '';
  return makeIssue('type-wrong', path, { received: describe(value), expected, detail });
}

const UNQUOTE: Words = {
  vi: 'Số viết không có dấu nháy kép và không có dấu ngăn nghìn.',
  en: 'A number is written without quotes and without marks for thousands.',
};

function choiceIssue(known: readonly string[], path: Path, value: unknown): Issue {
  return makeIssue(value === undefined ? 'required-missing' : 'value-unknown', path, {
    name: value === undefined ? String(path.at(-1) ?? '') : '',
    received: describe(value),
    expected: known.join(', '),
    hint: typeof value === 'string' ? nearest(value, known) : '',
  });
}

function fromUnion(
  issue: z.core.$ZodIssueInvalidUnion,
  data: unknown,
  path: Path,
  value: unknown,
): Issue[] {
  // The key that tells the branches apart holds none of the known words.
  if ('options' in issue && issue.errors.length === 0) {
    return [choiceIssue((issue.options ?? []).map(String), path, value)];
  }
  const choice = unionChoice(issue.errors, valueAt(data, path));
  if (choice.kind === 'branch') {
    return choice.issues.flatMap((inner) => issuesFromZod(inner, data, path));
  }
  return [typeIssue(choice.expected, path, value)];
}

function fromCustom(params: Record<string, unknown>, path: Path, value: unknown): Issue {
  const code = isIssueCode(params['issue']) ? params['issue'] : 'type-wrong';
  const known = Array.isArray(params['known']) ? params['known'].map(String) : [];
  const name = typeof value === 'string' ? value : '';
  const detail = [params['days'], params['place'], params['from']].find((one) => one !== undefined);
  return makeIssue(code, path, {
    received: typeof value === 'number' ? String(value).replace('.', ',') : describe(value),
    expected:
      typeof params['expected'] === 'string' ? params['expected'].slice(0, 200) : known.join(', '),
    name,
    hint: code === 'id-format' ? idFrom(name) : nearest(name, known),
    detail: typeof detail === 'string' || typeof detail === 'number' ? String(detail || '') : '',
  });
}

/** The id that a text would make: “Gia đình học tập” → `gia-dinh-hoc-tap`. */
const idFrom = (written: string): string =>
  bareLetters(written.slice(0, 60))
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
