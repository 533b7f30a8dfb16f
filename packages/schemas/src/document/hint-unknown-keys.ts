import * as z from 'zod';
import type { Issue } from '../issue/issue.js';
import { makeIssue } from '../issue/make-issue.js';
import { nearest } from '../issue/nearest.js';

/** Adds the likely spelling to each unknown key, from the keys that the schema has anywhere. */
export function hintUnknownKeys(issues: Issue[], schema: z.ZodType): Issue[] {
  if (!issues.some((issue) => issue.code === 'key-unknown')) return issues;
  const known = [...keysOf(schema, new Set())];
  return issues.map((issue) => {
    if (issue.code !== 'key-unknown') return issue;
    const name = issue.received;
    return makeIssue('key-unknown', issue.path, { name, hint: nearest(name, known) });
  });
}

function keysOf(schema: unknown, seen: Set<unknown>): Set<string> {
  const keys = new Set<string>();
  const visit = (one: unknown): void => {
    if (seen.has(one)) return;
    seen.add(one);
    if (one instanceof z.ZodObject) {
      for (const [key, inner] of Object.entries(one.shape)) {
        keys.add(key);
        visit(inner);
      }
    } else if (one instanceof z.ZodArray) visit(one.element);
    else if (one instanceof z.ZodOptional || one instanceof z.ZodNullable) visit(one.unwrap());
    else if (one instanceof z.ZodUnion) one.options.forEach(visit);
  };
  visit(schema);
  return keys;
}
