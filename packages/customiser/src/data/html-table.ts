import type { PlainTable } from './content.js';

interface Policy {
  createHTML(text: string): string;
}
interface Policies {
  createPolicy(name: string, rules: { createHTML: (text: string) => string }): Policy;
}

// The text becomes a document apart, in which nothing runs and nothing loads, and only its words are read.
const policies = Reflect.get(globalThis, 'trustedTypes') as Policies | undefined;
const rules = { createHTML: (text: string) => text };
const policy: Policy = policies?.createPolicy('khuyenhoc-table', rules) ?? rules;

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
