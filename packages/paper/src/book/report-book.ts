import type { ReportDocument, Table } from '@khuyenhoc/core';
import { type Cell, type CellStyle, writeXlsx, type WriteSheet } from 'hucre';

const FONT = { name: 'Times New Roman', size: 12 };
const thin = { style: 'thin' as const };
const BORDER = { top: thin, right: thin, bottom: thin, left: thin };
const TEXT: CellStyle = {
  font: FONT,
  border: BORDER,
  alignment: { vertical: 'top', wrapText: true },
};
const NUMBER: CellStyle = {
  ...TEXT,
  alignment: { vertical: 'top', horizontal: 'right', wrapText: true },
  numFmt: '#,##0',
};
const HEAD: CellStyle = {
  font: { ...FONT, bold: true },
  border: BORDER,
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E8EEF4' } },
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
};
const TITLE: CellStyle = {
  font: { ...FONT, size: 14, bold: true },
  alignment: { vertical: 'top', wrapText: true },
};
const NOTE: CellStyle = {
  font: { ...FONT, italic: true },
  alignment: { vertical: 'top', wrapText: true },
};

/** Points that a line of text takes. */
const LINE_HEIGHT = 16;

/** How many lines a text takes in so many characters; spreadsheets do not work it out for a new file. */
function linesOf(text: string | number | null | undefined, width: number): number {
  const room = Math.max(1, width - 1);
  const parts = String(text ?? '').split('\n');
  return parts.reduce((sum, part) => sum + Math.max(1, Math.ceil((part.length * 1.1) / room)), 0);
}

/** Characters across a sheet; a column gets its share. */
const WIDTHS = { portrait: 90, landscape: 190 };

/** The tables of a report as a workbook, one sheet each, ready to print on A4; counts are numbers. */
export function paperSheet(paper: ReportDocument): Promise<Uint8Array> {
  const { language, body, annexes } = paper;
  const names = language === 'vi' ? ['Tổng hợp', 'Từng bên'] : ['Summary', 'By party'];
  const [summary] = body.filter((block) => block.kind === 'table');
  const sheets = [
    ...(summary ? [sheet(names[0] ?? '', summary, paper, 'portrait')] : []),
    ...annexes.map(({ table }, index) =>
      sheet(
        annexes.length === 1 ? (names[1] ?? '') : `${names[1] ?? ''} ${index + 1}`,
        table,
        paper,
        'landscape',
      ),
    ),
  ];
  return writeXlsx({ sheets });
}

function sheet(
  name: string,
  table: Table,
  { frame, warning, foot }: ReportDocument,
  orientation: 'portrait' | 'landscape',
): WriteSheet {
  const above = [
    frame.issuingBody,
    `${frame.type}: ${frame.subject}`,
    ...(warning === null ? [] : [warning]),
  ];
  const first = above.length + 1;
  const last = table.columns.length - 1;
  const rows: (string | number | null)[][] = [];
  const cells = new Map<string, Partial<Cell>>();
  const add = (line: readonly (string | number | null)[], style: (column: number) => CellStyle) => {
    line.forEach((_, column) => cells.set(`${rows.length},${column}`, { style: style(column) }));
    rows.push([...line]);
  };
  above.forEach((line) => add([line], () => TITLE));
  rows.push([]);
  add(
    table.columns.map((column) => column.title),
    () => HEAD,
  );
  for (const row of table.rows) {
    add(
      row.map(({ text, value }) => value ?? (text === '' ? null : text)),
      (column) => (table.columns[column]?.numeric ? NUMBER : TEXT),
    );
  }
  rows.push([]);
  foot.forEach((line) => add([line], () => NOTE));
  const widths = table.columns.map(({ width }) => (WIDTHS[orientation] * width) / 100);
  const across = rows.flatMap((_, row) =>
    row < above.length || row > first + table.rows.length + 1 ? [row] : [],
  );
  return {
    name,
    rows,
    cells,
    columns: widths.map((width) => ({ width })),
    merges: across.map((row) => ({ startRow: row, startCol: 0, endRow: row, endCol: last })),
    rowDefs: new Map(
      rows.map((line, row) => {
        const lines = across.includes(row)
          ? linesOf(line[0], WIDTHS[orientation])
          : Math.max(1, ...line.map((text, column) => linesOf(text, widths[column] ?? 0)));
        return [row, { height: lines * LINE_HEIGHT }];
      }),
    ),
    freezePane: { rows: first + 1 },
    pageSetup: {
      paperSize: 'a4',
      orientation,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `$${first + 1}:$${first + 1}`,
    },
  };
}
