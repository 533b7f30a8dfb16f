import type { Cell, Merge, SheetRow } from '../cell/cell.js';
import { cellAt } from '../cell/cell-name.js';
import { serialDay } from '../cell/serial-day.js';
import { overLimit, XLSX_LIMITS } from './limits.js';
import { unescaped } from './shared-strings.js';
import type { CellStyle } from './styles.js';
import { attribute, type XmlEvents } from './xml-scanner.js';

/** What cells of a workbook refer to. */
export interface SheetContext {
  readonly strings: readonly string[];
  readonly styles: readonly CellStyle[];
  readonly from1904: boolean;
}

/** Builds the rows of a sheet from its tags. */
export function rowBuilder(
  { strings, styles, from1904 }: SheetContext,
  take: (row: SheetRow) => void,
): XmlEvents {
  let row = 0;
  let cells: Cell[] = [];
  let fonts: Map<number, string> | null = null;
  let [column, type, style] = [-1, '', 0];
  let [text, reading, inCell] = ['', false, false];
  const value = (): Cell => {
    if (type === 's') return strings[Number(text)] ?? null;
    if (type === 'str' || type === 'inlineStr') return unescaped(text);
    if (text === '') return null;
    if (type === 'b') return text === '1' || text === 'true';
    if (type === 'e') return text;
    if (type === 'd') return text.slice(0, 10);
    const number = Number(text);
    if (!Number.isFinite(number)) return text;
    const as = styles[style]?.as ?? 'number';
    return as === 'day' ? { as, number, day: serialDay(number, from1904) } : { as, number };
  };
  return {
    open(tag, raw) {
      if (tag === 'row') {
        const given = Number(attribute(raw, 'r') ?? row + 1);
        row = given >= 1 ? given : row + 1;
        if (row > XLSX_LIMITS.rows) throw overLimit('Dòng / row', row, XLSX_LIMITS.rows);
        [cells, fonts, column] = [[], null, -1];
      } else if (tag === 'c') {
        const name = attribute(raw, 'r');
        column = (name === undefined ? null : cellAt(name))?.column ?? column + 1;
        type = attribute(raw, 't') ?? '';
        style = Number(attribute(raw, 's') ?? 0);
        [text, inCell] = ['', true];
      } else if (inCell) reading = tag === 'v' || tag === 't';
    },
    text(piece) {
      if (!reading) return;
      text += piece;
      if (text.length > XLSX_LIMITS.cell)
        throw overLimit('Ô / cell', text.length, XLSX_LIMITS.cell);
    },
    close(tag) {
      if (tag === 'v' || tag === 't') reading = false;
      else if (tag === 'c') {
        inCell = false;
        const found = value();
        if (found === null || found === '') return;
        if (column >= XLSX_LIMITS.columns)
          throw overLimit('Cột / column', column + 1, XLSX_LIMITS.columns);
        while (cells.length < column) cells.push(null);
        cells[column] = found;
        const font = styles[style]?.font ?? null;
        if (font !== null) (fonts ??= new Map()).set(column, font);
      } else if (tag === 'row') take({ row, cells, ...(fonts !== null && { fonts }) });
    },
  };
}

/** Gathers the joined cells, which stand behind the rows. */
export function mergeCollector(merges: Merge[]): XmlEvents {
  return {
    open(tag, raw) {
      if (tag !== 'mergeCell') return;
      const [first = '', last = first] = (attribute(raw, 'ref') ?? '').split(':');
      const [from, to] = [cellAt(first), cellAt(last)];
      if (from === null || to === null) return;
      if (merges.length >= XLSX_LIMITS.merges)
        throw overLimit('Ô gộp / merges', merges.length + 1, XLSX_LIMITS.merges);
      merges.push({
        firstRow: from.row,
        lastRow: to.row,
        firstColumn: from.column,
        lastColumn: to.column,
      });
    },
  };
}
