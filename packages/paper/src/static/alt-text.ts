import type { SheetCell, SheetTable, StaticSheet } from './static-sheet.js';

/**
 * What a picture of a sheet says, for those who cannot see it: title, every row, source and days. Marks
 * that editors corrupt in attributes (`"`, `#`, `<`) are left out or written as words.
 */
export function altText({ title, warning, lines, tables, foot, language }: StaticSheet): string {
  const rows = tables.filter((table) => !table.detail).flatMap(rowsOf);
  const text = [warning ?? '', title, ...lines, ...rows, ...foot]
    .filter(Boolean)
    .map((line) => line.trim().replace(/[.;]$/, ''))
    .join('. ');
  return (
    text
      .replace(/\s+/g, ' ')
      .replace(/"/g, '”')
      .replace(/#/g, language === 'vi' ? 'số ' : 'no. ')
      .replace(/[<>]/g, ' ')
      // A word before brackets, as in “file (…)”, is taken for a command by some filters.
      .replace(/\s*\(([^()]*)\)/g, ', $1')
  );
}

const cellText = ({ text, under = [] }: SheetCell): string =>
  [text, ...under].filter(Boolean).join(', ');

function rowsOf({ columns, rows }: SheetTable): string[] {
  return rows.map(([name, ...rest]) => {
    const said = rest.flatMap((cell, index) => {
      if (cell.text === '–' || cell.text === '') return [];
      // A verdict says by itself what it is; a number does not.
      const head = cell.verdict || cell.bar ? '' : `${columns[index + 1]?.title ?? ''} `;
      return [`${head}${cellText(cell)}`];
    });
    return [...(name ? [cellText(name)] : []), said.join('; ')].filter(Boolean).join(': ');
  });
}
