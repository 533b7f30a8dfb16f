import type { Document } from '@khuyenhoc/schemas';
import * as z from 'zod';

const KINDS = new WeakMap<object, Document['kind']>();

/** A whole document of the schemas package, as `kind` names it; its own JSON Schema says what is in it. */
export function document(kind: Document['kind']): z.ZodType {
  const schema = z.looseObject({ kind: z.literal(kind) });
  KINDS.set(schema, kind);
  return schema;
}

/** The kind of document that stands at this spot; undefined where none does. */
export const documentKind = (schema: object): Document['kind'] | undefined => KINDS.get(schema);
