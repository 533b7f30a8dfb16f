import type { JsonSchema } from '@khuyenhoc/schemas/json-schema';

/** The two lines of a description: Vietnamese and English. */
export function meaning({ description }: JsonSchema): [vi: string, en: string] {
  const [vi = '', en = ''] = typeof description === 'string' ? description.split('\n') : [];
  return [vi, en];
}
