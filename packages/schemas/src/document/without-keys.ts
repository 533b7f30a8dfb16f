import { valueAt } from '../issue/describe.js';
import type { Path } from '../issue/issue.js';

/** A copy of JSON data without the entries at these paths. */
export function withoutKeys(data: unknown, paths: readonly Path[]): unknown {
  const copy: unknown = JSON.parse(JSON.stringify(data));
  for (const path of paths) {
    const holder = valueAt(copy, path.slice(0, -1));
    const key = path.at(-1);
    if (typeof holder === 'object' && holder !== null && key !== undefined) {
      Reflect.deleteProperty(holder, key);
    }
  }
  return copy;
}
