import type { LayoutId } from '../layout/layout.js';
import { LAYOUTS } from '../layout/layouts.js';
import { findHeading } from './heading.js';

/**
 * Which table a row of headings begins, or null where no layout knows at least two of them.
 *
 * @example
 * detectLayout(['Ngày', 'Số chứng từ', 'Loại', 'Số tiền']); // 'ledger'
 */
export function detectLayout(headings: readonly string[]): LayoutId | null {
  const row = { row: 1, cells: headings };
  return findHeading([row], [], Object.values(LAYOUTS))?.layout.id ?? null;
}
