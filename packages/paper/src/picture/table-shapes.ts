import type { SheetCell, SheetTable } from '../static/static-sheet.js';
import { drawBar } from './bar-shapes.js';
import { COLOURS, EDGE, OPEN, SOFT, TRACK, WIDTH } from './look.js';
import type { Pen } from './pen.js';

const FULL = WIDTH - 2 * EDGE;
const [TEXT, LESS, GAP] = [30, 27, 28];
/** The first column of a grid needs this much of the width, else rows stand as blocks. */
const NAME_SHARE = 0.3;

const colourOf = ({ verdict }: SheetCell): string | undefined =>
  verdict ? (COLOURS[verdict] ?? OPEN) : undefined;

/** A table in columns where there is room for them, else one block per row. */
export function drawTable(pen: Pen, table: SheetTable): void {
  if (table.caption !== '') {
    pen.y += 16;
    pen.lines(table.caption, 34, { bold: true });
  }
  const widths = gridWidths(pen, table);
  if (widths === null) drawBlocks(pen, table);
  else drawGrid(pen, table, widths);
}

/** Widths of the columns; null where there is no room, or cells hold more than a line. */
function gridWidths(pen: Pen, { columns, rows }: SheetTable): readonly number[] | null {
  const deep = rows.some((row) =>
    row.some((cell, index) => (cell.under?.length ?? 0) > 0 || (index > 0 && cell.bar)),
  );
  if (deep || columns.length < 2) return null;
  const rest = columns.slice(1).map(({ title }, index) => {
    const cells = rows.map((row) => pen.measure(row[index + 1]?.text ?? '', TEXT, true));
    // A head may take two lines, a cell may not.
    const word = Math.max(...title.split(' ').map((one) => pen.measure(one, LESS, true)));
    const head = Math.max(word, pen.measure(title, LESS, true) * 0.62);
    return Math.ceil(Math.max(head, ...cells)) + GAP;
  });
  const first = FULL - rest.reduce((sum, one) => sum + one, 0);
  const longest = Math.max(...rows.map((row) => pen.measure(row[0]?.text ?? '', TEXT, true)));
  return first >= Math.min(FULL * NAME_SHARE, longest + 1) ? [first, ...rest] : null;
}

function drawGrid(pen: Pen, table: SheetTable, widths: readonly number[]): void {
  const { columns, rows, total = false } = table;
  const line = (texts: readonly SheetCell[], size: number, bold: boolean, colour?: string) => {
    const top = pen.y;
    let [x, bottom] = [EDGE, top];
    texts.forEach((cell, index) => {
      const [width, pad] = [widths[index] ?? 0, index > 0 ? GAP : 0];
      pen.y = top;
      const own = colourOf(cell) ?? colour;
      pen.lines(cell.text, size, {
        bold: bold || own !== colour,
        x: x + pad,
        width: width - pad,
        align: columns[index]?.number ? 'right' : 'left',
        ...(own !== undefined && { colour: own }),
      });
      bottom = Math.max(bottom, pen.y);
      x += width;
    });
    pen.y = bottom;
  };
  const rule = (height: number) => {
    pen.box(EDGE, pen.y + 8, FULL, height, TRACK);
    pen.y += 8 + height + 2;
  };
  pen.y += 6;
  line(
    columns.map(({ title }) => ({ text: title })),
    LESS,
    true,
    SOFT,
  );
  rule(4);
  rows.forEach((row, index) => {
    if (index > 0) rule(2);
    line(row, TEXT, total && index === rows.length - 1);
    const bar = row[0]?.bar;
    if (bar) drawBar(pen, bar);
  });
  pen.y += 20;
}

function drawBlocks(pen: Pen, { columns, rows }: SheetTable): void {
  rows.forEach(([name, ...rest], index) => {
    if (index > 0) {
      pen.box(EDGE, pen.y + 10, FULL, 2, TRACK);
      pen.y += 24;
    }
    if (name) {
      pen.lines(name.text, 36, { bold: true });
      for (const one of name.under ?? []) pen.lines(one, LESS + 1, { colour: SOFT });
      if (name.bar) drawBar(pen, name.bar);
    }
    rest.forEach((cell, place) => {
      if (cell.text === '–' || cell.text === '') return;
      const colour = colourOf(cell);
      if (cell.bar) pen.lines(cell.text, 40, { bold: true });
      else if (colour) pen.lines(cell.text, 34, { bold: true, colour });
      else pen.lines(`${columns[place + 1]?.title ?? ''}: ${cell.text}`, TEXT);
      for (const one of cell.under ?? []) pen.lines(one, TEXT);
      if (cell.bar) drawBar(pen, cell.bar);
    });
  });
  pen.y += 14;
}
