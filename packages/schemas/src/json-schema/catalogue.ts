import type * as z from 'zod';
import { agreementEvent } from '../agreement/event.js';
import { party } from '../agreement/party.js';
import { record } from '../criteria/answer.js';
import { SCHEMAS } from '../document/read-document.js';
import { ledgerHeaderSchema } from '../fund/ledger.js';
import { ledgerItemSchema } from '../fund/ledger-item.js';
import { observation } from '../observation/observation.js';
import { observationsHeaderSchema } from '../observation/observations.js';
import { recognitionEvent } from '../recognition/event.js';
import type { RecordKind, SchemaKind } from './titles.js';

const RECORDS: Readonly<Record<RecordKind, z.ZodType>> = {
  party,
  'agreement-event': agreementEvent,
  observation,
  'observations-header': observationsHeaderSchema,
  'answer-record': record,
  'recognition-event': recognitionEvent,
  'ledger-item': ledgerItemSchema,
  'ledger-header': ledgerHeaderSchema,
};

/** The zod schema of everything that has a JSON Schema file: documents, then records. */
export const CATALOGUE = { ...SCHEMAS, ...RECORDS } as Readonly<Record<SchemaKind, z.ZodType>>;

export const SCHEMA_KINDS = Object.keys(CATALOGUE) as readonly SchemaKind[];

export const isRecordKind = (kind: SchemaKind): kind is RecordKind => Object.hasOwn(RECORDS, kind);

// Raised when a document that was let in is let in no longer; what only lets in more keeps it.
const VERSIONS: Readonly<Partial<Record<SchemaKind, number>>> = {};

export const versionOf = (kind: SchemaKind): number => VERSIONS[kind] ?? 1;

/** The name of a schema, for `$ref`; it is no address. */
export const schemaId = (kind: SchemaKind): string =>
  `urn:khuyenhoc:schema:${kind}:${versionOf(kind)}`;
