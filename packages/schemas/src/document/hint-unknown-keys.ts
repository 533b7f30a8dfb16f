import * as z from 'zod';
import type { Issue, Path } from '../issue/issue.js';
import { makeIssue } from '../issue/make-issue.js';
import { nearest } from '../issue/nearest.js';
import { formsOf, schemasAt } from './schema-at.js';

/**
 * Adds the likely spelling to each unknown key: from the keys that may stand there, else from those that
 * the schema has anywhere.
 */
export function hintUnknownKeys(issues: Issue[], schema: z.ZodType): Issue[] {
  return issues.map((issue) => {
    if (issue.code !== 'key-unknown') return issue;
    const name = String(issue.path.at(-1) ?? '');
    const there = keysAt(schema, issue.path.slice(0, -1));
    const hint = nearest(name, there) || nearest(name, keysAnywhere(schema));
    return makeIssue('key-unknown', issue.path, { name, hint });
  });
}

/** The keys that may stand at a place, in whichever form of a union. */
const keysAt = (schema: z.ZodType, path: Path): string[] =>
  schemasAt(schema, path)
    .flatMap(formsOf)
    .flatMap((one) => (one instanceof z.ZodObject ? Object.keys(one.shape) : []));

const keysBySchema = new WeakMap<z.ZodType, string[]>();

function keysAnywhere(schema: z.ZodType): string[] {
  const kept = keysBySchema.get(schema);
  if (kept !== undefined) return kept;
  const seen = new Set<unknown>();
  const keys = new Set<string>();
  const visit = (one: unknown): void => {
    if (seen.has(one)) return;
    seen.add(one);
    if (one instanceof z.ZodObject) {
      for (const [key, inner] of Object.entries(one.shape)) {
        keys.add(key);
        formsOf(inner).forEach(visit);
      }
    } else if (one instanceof z.ZodArray) formsOf(one.element).forEach(visit);
    else if (one instanceof z.ZodRecord) formsOf(one.valueType).forEach(visit);
  };
  formsOf(schema).forEach(visit);
  const found = [...keys];
  keysBySchema.set(schema, found);
  return found;
}
