import { readFileSync } from 'node:fs';
import { nearest } from '@khuyenhoc/schemas';
import type { JsonSchema } from '@khuyenhoc/schemas/json-schema';
import { UsageError } from '../usage-error.js';
import { shippedFile } from './shipped-file.js';

/** What the list of JSON Schema files tells of one of them. */
export interface SchemaEntry {
  readonly kind: string;
  /** A whole document, or a record of one. */
  readonly form: 'document' | 'record';
  readonly $id: string;
  readonly title: { readonly vi: string; readonly en: string };
  /** Codes of what the commands check beyond the JSON Schema. */
  readonly unsaid: readonly string[];
}

const read = (file: string): string =>
  readFileSync(shippedFile(`json-schema/${file}.json`), 'utf8');

/** Everything that has a JSON Schema. */
export const schemaEntries = (): readonly SchemaEntry[] =>
  JSON.parse(read('index')) as readonly SchemaEntry[];

/**
 * The JSON Schema of a kind, as the text of its file and as data.
 *
 * @throws {@link UsageError} when there is none of that kind
 */
export function loadSchema(kind: string): { text: string; schema: JsonSchema } {
  const kinds = schemaEntries().map((one) => one.kind);
  if (!kinds.includes(kind)) {
    const hint = nearest(kind, kinds);
    throw new UsageError(
      `Không có loại tài liệu “${kind}”.${hint && ` Có phải “${hint}”?`} Xem: khuyenhoc schema list. / ` +
        `There is no kind “${kind}”.${hint && ` Did you mean “${hint}”?`} See: khuyenhoc schema list.`,
    );
  }
  const text = read(kind);
  return { text, schema: JSON.parse(text) as JsonSchema };
}
