import { htmlTable } from './html-table.js';
import type { Reading } from './reading.js';

const MOST = 5_000_000;

/**
 * Reads what was pasted: JSON, the HTML of a table, or cells as Excel and Word copy them (rows of lines,
 * cells apart by tabs; a file saved as CSV has semicolons or commas).
 */
export function readPasted(text: string): Reading {
  const clean = text.trim().normalize('NFC');
  if (clean === '') return wrong('Chưa dán gì.', 'Nothing was pasted.');
  if (clean.length > MOST) return wrong('Quá dài (trên 5 triệu ký tự).', 'Too long.');
  if (/^[[{]/.test(clean)) return readJson(clean);
  const table = /<table[\s>]/i.test(clean) ? htmlTable(clean) : { caption: '', rows: cells(clean) };
  const width = table?.rows[0]?.length ?? 0;
  if (table === null || table.rows.length < 2 || width < 2) {
    return wrong(
      'Không thấy bảng: cần một dòng tiêu đề và ít nhất một dòng số liệu, từ hai cột trở lên.',
      'No table was found: it takes a row of heads, a row of figures and two columns.',
    );
  }
  return { ok: true, content: { kind: 'table', table } };
}

function readJson(text: string): Reading {
  try {
    return { ok: true, content: { kind: 'json', value: JSON.parse(text) as unknown } };
  } catch (error) {
    const why = error instanceof Error ? error.message : '';
    return wrong(`Không phải JSON đúng cú pháp: ${why}`, `This is no JSON: ${why}`);
  }
}

/** Cells by the first of tab, semicolon and comma that the heads hold. */
function cells(text: string): readonly (readonly string[])[] {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const apart = ['\t', ';', ','].find((sign) => lines[0]?.includes(sign)) ?? '\t';
  return lines.map((line) =>
    line.split(apart).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1')),
  );
}

const wrong = (vi: string, en: string): Reading => ({ ok: false, why: { vi, en } });
