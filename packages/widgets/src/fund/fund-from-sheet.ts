import type { FundView, Language } from '@khuyenhoc/core';
import { findColumn } from '../table/find-column.js';
import { readNumber } from '../table/read-number.js';
import { said, sheetFrame } from '../table/said.js';
import type { Sheet } from '../table/sheet.js';

/**
 * Makes a view of a table of items and amounts: “Khoản”, “Số tiền”. Bars are drawn beside the amounts, as
 * shares of the greatest of them; nothing is added up.
 */
export function fundFromSheet(sheet: Sheet, language: Language): FundView | null {
  const { head, rows } = sheet;
  const amount = findColumn(head, /so tien|amount|dong/);
  if (amount < 1) return null;
  const amounts = rows.map((cells) => readNumber(cells[amount] ?? '', language));
  const most = Math.max(...amounts.map((one) => one ?? 0));
  const table = {
    caption: said(''),
    columns: head.map(said),
    rows: rows.map((cells) => cells.map(said)),
  };
  const shares = amounts.map((one) => (one === null || most <= 0 ? null : (one / most) * 100));
  return {
    kind: 'fund-view',
    ...sheetFrame(sheet),
    balance: [],
    flows: [{ table, shares }],
    rules: [],
  };
}
