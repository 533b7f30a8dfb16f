const QUOTE = 0x22;

/**
 * Whether no object of a JSON text has a key twice, which `JSON.parse` would drop silently. Each key and
 * each text value stands between two quotation marks, so there are twice as many marks as keys and texts
 * that were kept, or something was lost. May say no of a text that has none, where marks are escaped or
 * a key is `__proto__`; then only a slower look can tell.
 *
 * @param data what the text was parsed to
 */
export function hasSingleKeys(text: string, data: unknown): boolean {
  if (text.includes('\\"')) return false;
  let marks = 0;
  for (let place = 0; place < text.length; place++) {
    if (text.charCodeAt(place) === QUOTE) marks += 1;
  }
  return marks === 2 * textsIn(data);
}

/** Keys and texts in data; NaN where a key is one that objects have of their own. */
function textsIn(data: unknown): number {
  if (typeof data === 'string') return 1;
  if (typeof data !== 'object' || data === null) return 0;
  let count = 0;
  if (Array.isArray(data)) {
    for (const one of data) count += textsIn(one);
    return count;
  }
  for (const key in data) {
    if (key === '__proto__') return NaN;
    count += 1 + textsIn((data as Record<string, unknown>)[key]);
  }
  return count;
}
