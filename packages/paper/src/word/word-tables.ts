import type { Cell, Table as PaperTable } from '@khuyenhoc/core';
import {
  BorderStyle,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
  type Paragraph,
} from 'docx';
import { paragraph } from './word-style.js';

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const NO_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE };

/** Blocks side by side without lines: the heading and the closing of a paper. */
export function sideBySide(columns: readonly { width: number; rows: Paragraph[][] }[]): Table {
  const lines = Math.max(...columns.map((column) => column.rows.length));
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: columns.reduce((sum, one) => sum + one.width, 0), type: WidthType.DXA },
    columnWidths: columns.map((one) => one.width),
    borders: { ...NO_BORDERS, insideHorizontal: NONE, insideVertical: NONE },
    rows: Array.from(
      { length: lines },
      (_, line) =>
        new TableRow({
          cantSplit: true,
          children: columns.map(
            ({ width, rows }) =>
              new TableCell({
                width: { size: width, type: WidthType.DXA },
                borders: NO_BORDERS,
                margins: { left: 0, right: 0 },
                children: rows[line] ?? [paragraph('')],
              }),
          ),
        }),
    ),
  });
}

/** A table of figures; its head stands again on every page. */
export function gridTable({ columns, rows }: PaperTable, width: number, size: number): Table {
  const widths = columns.map((column) => Math.round((width * column.width) / 100));
  const make = (cell: Cell, index: number, head: boolean) =>
    new TableCell({
      width: { size: widths[index] ?? 0, type: WidthType.DXA },
      margins: { left: 60, right: 60, top: 30, bottom: 30 },
      ...(head && { verticalAlign: VerticalAlign.CENTER }),
      children: [
        paragraph(cell.text, {
          size,
          bold: head,
          align: head ? 'center' : columns[index]?.numeric ? 'right' : 'left',
        }),
      ],
    });
  const row = (cells: readonly Cell[], head: boolean) =>
    new TableRow({
      tableHeader: head,
      cantSplit: true,
      children: cells.map((cell, index) => make(cell, index, head)),
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    rows: [
      row(
        columns.map((column) => ({ text: column.title })),
        true,
      ),
      ...rows.map((cells) => row(cells, false)),
    ],
  });
}
