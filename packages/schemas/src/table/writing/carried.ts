import type { Path } from '../../issue/issue.js';
import type { Layout } from '../layout/layout.js';

/**
 * What of a document its table cannot carry: the first part that differs after the table is read back, by
 * its path; null where the table holds all of it.
 */
export function notCarried(layout: Layout, document: object): Path | null {
  const { settings, rows } = layout.content(document);
  const records = rows.flatMap((row) => layout.records(row, settings));
  return difference(document, layout.document(settings, records), []);
}

function difference(a: unknown, b: unknown, path: Path): Path | null {
  if (Object.is(a, b)) return null;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return path;
  if (Array.isArray(a) !== Array.isArray(b)) return path;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  for (const key of keys) {
    const at = [...path, Array.isArray(a) ? Number(key) : key];
    const found = difference(Reflect.get(a, key), Reflect.get(b, key), at);
    if (found !== null) return found;
  }
  return null;
}
