import * as z from 'zod';
import type { Issue, Path } from '../issue/issue.js';
import { makeIssue } from '../issue/make-issue.js';
import { nearest } from '../issue/nearest.js';

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
function keysAt(schema: z.ZodType, path: Path): string[] {
  let here = plainForms(schema);
  for (const key of path) {
    here = here.flatMap((one) => {
      if (one instanceof z.ZodArray) return plainForms(one.element);
      if (one instanceof z.ZodRecord) return plainForms(one.valueType);
      const shape: Readonly<Record<string, unknown>> = one instanceof z.ZodObject ? one.shape : {};
      return Object.hasOwn(shape, key) ? plainForms(shape[key]) : [];
    });
  }
  return here.flatMap((one) => (one instanceof z.ZodObject ? Object.keys(one.shape) : []));
}

/** A schema without what only wraps it. */
function plainForms(schema: unknown): unknown[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) {
    return plainForms(schema.unwrap());
  }
  return schema instanceof z.ZodUnion ? schema.options.flatMap(plainForms) : [schema];
}

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
        plainForms(inner).forEach(visit);
      }
    } else if (one instanceof z.ZodArray) plainForms(one.element).forEach(visit);
    else if (one instanceof z.ZodRecord) plainForms(one.valueType).forEach(visit);
  };
  plainForms(schema).forEach(visit);
  const found = [...keys];
  keysBySchema.set(schema, found);
  return found;
}
