import type { ConformanceCase, Json } from '../case/conformance-case.js';
import { OPERATIONS } from '../operation/operations.js';
import type { ConformanceAnswer } from '../protocol/answer.js';
import { type Difference, differencesOf } from './difference.js';

/** How an implementation did in one case. */
export type CaseResult =
  | { readonly status: 'passed' }
  /** Right as far as it goes: these fields were left out. */
  | { readonly status: 'in-part'; readonly without: readonly string[] }
  | { readonly status: 'skipped'; readonly reason: string }
  | { readonly status: 'failed'; readonly differences: readonly Difference[] }
  /** No answer that could be read: what there was instead. */
  | { readonly status: 'no-answer'; readonly reason: string };

const canonical = (value: Json): string =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : JSON.stringify(value);

const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);

/** Lists in any order: what only one of them has, side by side; what both have is no difference. */
function unorderedDifferences(
  expected: Json | undefined,
  received: Json | undefined,
  field: string,
): readonly Difference[] {
  if (!isList(expected) || !isList(received)) return differencesOf(expected, received, field);
  const extra = [...received];
  const missing = expected.filter((one) => {
    const at = extra.findIndex((other) => canonical(other) === canonical(one));
    if (at >= 0) extra.splice(at, 1);
    return at < 0;
  });
  return Array.from({ length: Math.max(missing.length, extra.length) }, (_, i) => ({
    at: `${field}[]`,
    expected: missing[i],
    received: extra[i],
  }));
}

/**
 * Holds an answer against what a case expects: every expected field must be there and equal, unless the
 * answer says that it is left out. Leaving out all of them is a skip, and is told as one.
 */
export function judgeAnswer(
  { operation, output: expected }: ConformanceCase,
  answer: ConformanceAnswer,
): CaseResult {
  if ('skip' in answer) return { status: 'skipped', reason: answer.skip };
  const { unordered = [] } = OPERATIONS[operation];
  const { output } = answer;
  const without = (answer.without ?? []).filter((field) => Object.hasOwn(expected, field));
  const fields = Object.keys(expected).filter((field) => !without.includes(field));
  if (fields.length === 0) {
    return { status: 'skipped', reason: `without ${without.join(', ')}` };
  }
  const differences = fields.flatMap((field) => {
    const pair = [expected[field], Object.hasOwn(output, field) ? output[field] : undefined];
    const compare = unordered.includes(field) ? unorderedDifferences : differencesOf;
    return compare(pair[0], pair[1], field);
  });
  if (differences.length > 0) return { status: 'failed', differences };
  return without.length > 0 ? { status: 'in-part', without } : { status: 'passed' };
}
