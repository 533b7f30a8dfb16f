import type { CompareView } from '@khuyenhoc/core';
import { plain } from '../table/find-column.js';

/** By which column rows are sorted, 0 = the name, and whether the greatest comes first. */
export interface Order {
  readonly column: number;
  readonly falling: boolean;
}

const collator = new Intl.Collator('vi', { numeric: true });

/**
 * The places of the rows that fit a search, in order. What is looked for is found without regard to
 * capitals and accents. A gap comes last in both directions, and equals keep the order of the data.
 */
export function orderRows(
  rows: CompareView['rows'],
  order: Order | null,
  search: string,
): readonly number[] {
  const wanted = plain(search.trim());
  const found = [...rows.keys()].filter(
    (index) => wanted === '' || plain(rows[index]?.[0] ?? '').includes(wanted),
  );
  if (order === null) return found;
  const { column, falling } = order;
  const side = falling ? -1 : 1;
  return found.sort((a, b) => {
    const [one, other] = [rows[a]?.[column], rows[b]?.[column]];
    if (typeof one === 'string' && typeof other === 'string') {
      return side * collator.compare(one, other);
    }
    if (typeof one !== 'number') return typeof other === 'number' ? 1 : 0;
    return typeof other === 'number' ? side * (one - other) : -1;
  });
}
