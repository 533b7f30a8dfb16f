import type { SheetCell, StaticSheet } from './static-sheet.js';

/**
 * What a picture of a sheet says, for those who cannot see it: title, every row, source and days. Marks
 * that editors corrupt in attributes (`"`, `#`, `<`) are left out or written as words.
 */
export function altText({ title, warning, lines, tables, foot, language }: StaticSheet): string {
  const cell = ({ text, under = [] }: SheetCell) => [text, ...under].filter(Boolean).join(', ');
  const rows = tables
    .filter((table) => !table.detail)
    .flatMap((table) =>
      table.rows.map(([name, ...rest]) => {
        const said = rest.map((one, index) => {
          const head = table.columns[index + 1]?.title ?? '';
          return one.text === '–'
            ? ''
            : table.columns[index + 1]?.number
              ? `${head} ${cell(one)}`
              : cell(one);
        });
        return [name ? cell(name) : '', said.filter(Boolean).join('; ')].filter(Boolean).join(': ');
      }),
    );
  return (
    [warning ?? '', title, ...lines, ...rows, ...foot]
      .filter(Boolean)
      .map((line) => line.trim().replace(/[.;]$/, ''))
      .join('. ')
      .replace(/\s+/g, ' ')
      .replace(/"/g, '”')
      .replace(/#/g, language === 'vi' ? 'số ' : 'no. ')
      .replace(/[<>]/g, ' ')
      // A word before brackets, as in “file (…)”, is taken for a command by some filters.
      .replace(/\s*\(([^()]*)\)/g, ', $1')
  );
}
