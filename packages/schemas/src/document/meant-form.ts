import * as z from 'zod';
import { valueAt } from '../issue/describe.js';
import { unionChoice } from '../issue/union-choice.js';
import { schemasAt } from './schema-at.js';

type ZodIssue = z.core.$ZodIssue;

/**
 * The issues of the form that was meant. Of a union zod tells only what is wrong with a form whose keys
 * are all optional, if it has one, since unknown keys alone do not rule a form out. Where a key chooses the
 * form, zod has told of that one.
 */
export function meantForm(issue: ZodIssue, schema: z.ZodType, data: unknown): readonly ZodIssue[] {
  if (issue.code !== 'unrecognized_keys') return [issue];
  const union = schemasAt(schema, issue.path).find((one) => one instanceof z.ZodUnion);
  if (union === undefined || union instanceof z.ZodDiscriminatedUnion) return [issue];
  const value = valueAt(data, issue.path);
  const errors = union.options.map((one) => z.safeParse(one, value).error?.issues ?? []);
  const choice = unionChoice(errors, value);
  if (choice.kind === 'none' || choice.issues.length === 0) return [issue];
  return choice.issues.map((one) => ({ ...one, path: [...issue.path, ...one.path] }));
}
