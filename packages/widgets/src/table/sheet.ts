/** What a table on the page says: plain text, cell by cell. */
export interface Sheet {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Rows of one cell over the whole width: notes, the source. */
  readonly notes: readonly string[];
}

const textOf = (cell: Element): string =>
  [...cell.childNodes]
    .map((node) => (node.nodeName === 'BR' ? ' ' : (node.textContent ?? '')))
    .join('')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * Reads a table as an editor leaves it. The first row is the heads, whether or not it is marked so, since
 * tables pasted from a word processor have plain cells only.
 */
export function readSheet(table: HTMLTableElement): Sheet {
  const [head, ...rest] = [...table.rows].map((row) => [...row.cells].map(textOf));
  const width = head?.length ?? 0;
  return {
    caption: table.caption ? textOf(table.caption) : '',
    head: head ?? [],
    rows: rest.filter((row) => row.length > 1 || width === 1),
    notes: rest.flatMap((row) => (row.length === 1 && width > 1 ? row : [])),
  };
}
