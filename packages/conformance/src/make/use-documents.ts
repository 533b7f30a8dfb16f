import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Json, JsonObject } from '../case/conformance-case.js';

const require = createRequire(import.meta.url);
const kept = new Map<string, Json>();

const FOLDERS: Readonly<Record<string, (name: string) => string | URL>> = {
  rulebook: (name) => require.resolve(`@khuyenhoc/rulebook/data/${name}`),
  kit: (name) => new URL(`../../documents/${name}`, import.meta.url),
};

function load(name: string): Json {
  const before = kept.get(name);
  if (before !== undefined) return before;
  const [folder = '', file = ''] = name.split(':');
  const locate = FOLDERS[folder];
  if (locate === undefined) throw new Error(`${name}: rulebook:… or kit:…`);
  const read = JSON.parse(readFileSync(locate(file), 'utf8')) as Json;
  kept.set(name, read);
  return read;
}

const isObject = (value: Json): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Puts documents in the place of their names: `{ "$use": "rulebook:targets/x.json", "with": { "base": "y" } }`
 * is that document with its field `base` replaced. An implementation sees whole documents only.
 */
export function useDocuments(value: Json): Json {
  if (Array.isArray(value)) return (value as readonly Json[]).map(useDocuments);
  if (!isObject(value)) return value;
  const { $use, with: change } = value;
  if (typeof $use !== 'string') {
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, useDocuments(one)]));
  }
  const document = load($use);
  if (!isObject(document)) throw new Error(`${$use} is no document`);
  return change !== undefined && isObject(change) ? { ...document, ...change } : document;
}
