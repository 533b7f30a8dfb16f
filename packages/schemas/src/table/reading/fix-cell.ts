import { cellName } from '../cell/cell-name.js';
import type { Column } from '../layout/layout.js';
import { readDay } from '../read-day.js';

/** By which rule a value was changed. */
export type FixRule =
  | 'tcvn3'
  | 'vni'
  | 'spelling'
  | 'day-month'
  | 'year'
  | 'digit'
  | 'leading-zero'
  | 'merged'
  | 'place'
  | 'heading';

/** One change that `--fix` made: nothing is changed without being listed. */
export interface Fix {
  readonly sheet: string | null;
  readonly cell: string;
  readonly from: string;
  readonly to: string;
  readonly rule: FixRule;
}

/** What the rules do, for the list of changes. */
export const FIX_WORDS: Readonly<Record<FixRule, { readonly vi: string; readonly en: string }>> = {
  tcvn3: { vi: 'chuyển mã TCVN3 sang Unicode', en: 'TCVN3 converted to Unicode' },
  vni: { vi: 'chuyển mã VNI sang Unicode', en: 'VNI converted to Unicode' },
  spelling: { vi: 'sửa chính tả theo danh sách', en: 'spelling, from the list' },
  'day-month': { vi: 'đảo tháng/ngày thành ngày/tháng', en: 'month/day turned to day/month' },
  year: { vi: 'viết đủ bốn chữ số của năm', en: 'year in four digits' },
  digit: { vi: 'chữ cái gõ nhầm chữ số', en: 'a letter typed for a digit' },
  'leading-zero': { vi: 'thêm số 0 bị mất ở đầu mã', en: 'lost zero at the start of a code' },
  merged: { vi: 'điền giá trị của ô gộp', en: 'value of the merged cell' },
  place: { vi: 'tra tên địa bàn trong danh mục', en: 'place looked up in the list' },
  heading: { vi: 'sửa tiêu đề cột', en: 'heading corrected' },
};

/**
 * What a cell that cannot be read most surely means, or null. It is read again, and listed, by who asks.
 *
 * @param hint the likely word, where the fault named one
 */
export function fixCell(
  text: string,
  column: Column,
  hint: string,
): { readonly text: string; readonly rule: FixRule } | null {
  if (hint !== '') return { text: hint, rule: 'spelling' };
  switch (column.type) {
    case 'day':
    case 'partial-day':
      return fixDay(text);
    case 'whole':
    case 'quantity':
    case 'amount': {
      const digits = text.replace(/[oO]/g, '0').replace(/[lI]/g, '1');
      return digits !== text && /^[\d.,\s]+$/.test(digits) ? { text: digits, rule: 'digit' } : null;
    }
    default:
      return null;
  }
}

function fixDay(text: string): { text: string; rule: FixRule } | null {
  const parts = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{2}|\d{4})$/.exec(text.trim());
  if (parts === null) return null;
  const [, first = '', mark = '/', second = '', year = ''] = parts;
  if (year.length === 2) {
    // Papers of this programme are of this century.
    return { text: [first, second, `20${year}`].join(mark), rule: 'year' };
  }
  const swapped = [second, first, year].join(mark);
  return readDay(swapped).ok ? { text: swapped, rule: 'day-month' } : null;
}

export const makeFix = (
  sheet: string | null,
  row: number,
  column: number,
  change: Pick<Fix, 'from' | 'to' | 'rule'>,
): Fix => ({ sheet, cell: cellName(row, column), ...change });
