import type { PlainTable } from './reading.js';

interface Policies {
  createPolicy(name: string, rules: { createHTML: typeof cleaned }): { createHTML: typeof cleaned };
}

const TAG = /<(\/?)([a-z][a-z\d]*)(?:"[^"]*"|'[^']*'|[^'">])*>/gi;
const UNREAD = /<!--[^]*?-->|<(script|style|template)\b[^]*?<\/\1\s*>/gi;
const TABLE_TAG = /^(table|caption|thead|tbody|tfoot|tr|th|td)$/;

/**
 * The tags of tables without their attributes, and the words between them. A parser would look at each
 * handler that stands in the text, and the policy of this page would count that as a breach.
 */
function cleaned(text: string): string {
  const bare = text.replace(UNREAD, ' ').replace(TAG, (_tag, slash: string, name: string) => {
    const tag = name.toLowerCase();
    return TABLE_TAG.test(tag) ? `<${slash}${tag}>` : tag === 'br' || tag === 'p' ? ' ' : '';
  });
  // What is still a sign of a tag now is one that never ends.
  return bare.replace(/<(?!\/?(table|caption|thead|tbody|tfoot|tr|th|td)>)/g, '&lt;');
}

// A parser takes only trusted text, and this is the one way to make such.
const policies = Reflect.get(globalThis, 'trustedTypes') as Policies | undefined;
const rules = { createHTML: cleaned };
const policy = policies?.createPolicy('khuyenhoc-table', rules) ?? rules;

/** The words of the first table in HTML; null where there is none. */
export function htmlTable(text: string): PlainTable | null {
  const parsed = new DOMParser().parseFromString(policy.createHTML(text), 'text/html');
  const table = parsed.querySelector('table');
  if (table === null) return null;
  const words = (node: Element | null): string =>
    (node?.textContent ?? '').normalize('NFC').replace(/\s+/g, ' ').trim();
  return {
    caption: words(table.caption),
    rows: [...table.rows].map((row) => [...row.cells].map(words)),
  };
}
