/**
 * The JSON Schemas of the documents, and the words that say what each field means. The files under
 * `@khuyenhoc/schemas/json-schema/` are made from here; programs that only check data need none of it.
 *
 * @packageDocumentation
 */
export { CATALOGUE, isRecordKind, SCHEMA_KINDS, schemaId, versionOf } from './catalogue.js';
export type { JsonSchema } from './convert.js';
export { jsonSchemaOf, schemaText } from './json-schema-of.js';
export { type RecordKind, type SchemaKind, TITLES } from './titles.js';
export { fieldWords } from './words/index.js';
