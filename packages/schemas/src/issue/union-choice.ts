import type * as z from 'zod';
import { valueAt } from './describe.js';
import { eitherWords, typeWords } from './expected-words.js';
import type { Words } from './words.js';
import { nearest } from './nearest.js';

type ZodIssue = z.core.$ZodIssue;
type Branch = readonly ZodIssue[];

/** Which form of a union was meant, or, where nothing points to one, all that would have done. */
export type UnionChoice =
  | { readonly kind: 'branch'; readonly issues: Branch }
  | { readonly kind: 'none'; readonly expected: Words };

// A word of the discriminating key outweighs all keys, keys outweigh what is wrong inside them.
const OTHER_TYPE = 1_000_000;
const OTHER_WORD = 10_000;
const OTHER_KEY = 100;

/** Chooses the branch that `value` was most likely meant to be; unions inside unions count as one. */
export function unionChoice(errors: readonly Branch[], value: unknown): UnionChoice {
  const branches = errors.flatMap(flattened);
  let best: Branch | undefined;
  let least = OTHER_TYPE;
  for (const branch of branches) {
    const cost = branch.reduce((sum, issue) => sum + distanceOf(issue, value), 0);
    if (cost < least) {
      best = branch;
      least = cost;
    }
  }
  if (best !== undefined) return { kind: 'branch', issues: best };
  const types = branches.flatMap((branch) =>
    branch.flatMap((one) =>
      one.code === 'invalid_type' && one.path.length === 0 ? [typeWords(one.expected)] : [],
    ),
  );
  return { kind: 'none', expected: eitherWords(types) };
}

/** A branch that is itself a union has branches of its own. */
function flattened(branch: Branch): readonly Branch[] {
  const [only] = branch;
  if (branch.length !== 1 || only?.code !== 'invalid_union' || only.path.length > 0) {
    return [branch];
  }
  return only.errors.flatMap(flattened);
}

function distanceOf(issue: ZodIssue, value: unknown): number {
  const depth = issue.path.length;
  const inner = valueAt(value, issue.path);
  switch (issue.code) {
    case 'invalid_type':
      if (depth === 0) return OTHER_TYPE;
      return depth === 1 && inner === undefined ? OTHER_KEY : 1;
    case 'unrecognized_keys':
      return depth === 0 ? OTHER_KEY * issue.keys.length : 1;
    case 'invalid_value': {
      if (depth > 1) return 1;
      if (inner === undefined) return OTHER_KEY;
      const near = typeof inner === 'string' && nearest(inner, issue.values.map(String)) !== '';
      return near ? 1 : OTHER_WORD;
    }
    case 'invalid_union':
      return depth === 0 ? OTHER_WORD : 1;
    default:
      return 1;
  }
}
