import { printable } from './printable.js';

/** How deep a value is shown; what lies deeper stands as `…`. */
const SHOWN_DEPTH = 3;
const SHOWN_PARTS = 5;

/** A value as a short text for a message: strings in quotes, long ones cut; '' for none at all. */
export function describe(value: unknown): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return `“${printable(value)}”`;
  return printable(outline(value, SHOWN_DEPTH));
}

/** As JSON, but only as far as will be shown, so that no value is too large or too deep. */
function outline(value: unknown, depth: number): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 60));
  if (typeof value !== 'object' || value === null) return String(value);
  if (depth === 0) return '…';
  const list = Array.isArray(value);
  const parts: string[] = [];
  for (const key in value) {
    if (parts.length === SHOWN_PARTS) {
      parts.push('…');
      break;
    }
    const inner = outline(Reflect.get(value, key), depth - 1);
    parts.push(list ? inner : `${JSON.stringify(key.slice(0, 60))}:${inner}`);
  }
  return list ? `[${parts.join(',')}]` : `{${parts.join(',')}}`;
}

/** The value at a path, undefined where the path leaves the data. */
export function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let here = data;
  for (const key of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key)) return undefined;
    here = Reflect.get(here, key);
  }
  return here;
}
