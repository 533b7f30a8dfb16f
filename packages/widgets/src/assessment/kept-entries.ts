import type { Entries } from './read-entries.js';

const key = (set: string): string => `khuyenhoc:${set}`;

/** The entries that a person kept on this computer; null where there are none, or they cannot be read. */
export function keptEntries(set: string): Entries | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key(set)) ?? 'null');
    return typeof kept === 'object' && kept
      ? Object.fromEntries(Object.entries(kept).map(([name, one]) => [name, String(one)]))
      : null;
  } catch {
    return null;
  }
}

/** Keeps entries on this computer, or erases them (null); false where the browser refuses. */
export function keepEntries(set: string, entries: Entries | null): boolean {
  try {
    if (entries) localStorage.setItem(key(set), JSON.stringify(entries));
    else localStorage.removeItem(key(set));
    return true;
  } catch {
    return false;
  }
}
