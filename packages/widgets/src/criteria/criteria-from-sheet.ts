import type { CriteriaView } from '@khuyenhoc/core';
import { findColumn } from '../table/find-column.js';
import { said, sheetFrame } from '../table/said.js';
import type { Sheet } from '../table/sheet.js';

/**
 * Makes a view of a table of criteria: one column names them (“Tiêu chí”, “Chỉ tiêu”, “Nội dung”), one may number
 * them (“Mã”, “TT”), and every other says what is asked. Nothing is added up.
 */
export function criteriaFromSheet(sheet: Sheet): CriteriaView | null {
  const { head, rows } = sheet;
  const title = findColumn(head, /^(tieu chi|chi tieu|chi so|noi dung|criteri|target|indicator)/);
  const id = findColumn(head, /^(ma|so|stt|tt|id|no)\b/);
  const asked = head.map((_, index) => index).filter((one) => one !== title && one !== id);
  if (title < 0 || asked.length === 0) return null;
  return {
    kind: 'criteria-view',
    ...sheetFrame(sheet),
    facts: [],
    columns: asked.map((index) => said(head[index] ?? '')),
    groups: [
      {
        title: said(''),
        note: null,
        rows: rows.map((cells) => ({
          id: '',
          number: cells[id] ?? '',
          title: said(cells[title] ?? ''),
          notes: [],
          asks: asked.map((index) => said(cells[index] ?? '')),
        })),
      },
    ],
    sections: [],
    sources: { title: said(''), lines: [] },
  };
}
