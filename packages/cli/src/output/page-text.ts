import type { FundPage } from '@khuyenhoc/core';
import Table from 'cli-table3';

const NARROW = 80;

/** A page for the terminal; a narrow window gets the cells under each other. */
export function pageText(page: FundPage, width: number): string {
  const warning = page.warning === null ? [] : [`*** ${page.warning} ***`];
  const tables = page.tables.flatMap((table) => {
    const caption = table.caption === page.title ? [] : [table.caption];
    if (table.rows.length === 0) return [];
    const wide = width >= NARROW || table.columns.length < 3;
    return ['', ...caption, wide ? grid(table, width) : list(table)];
  });
  return [
    page.title.toLocaleUpperCase('vi'),
    ...warning,
    ...page.lines,
    ...tables,
    '',
    ...page.foot,
  ]
    .join('\n')
    .trimEnd();
}

type PageTable = FundPage['tables'][number];

function grid({ columns, rows }: PageTable, width: number): string {
  const longest = columns.map(({ label }, index) =>
    Math.max(label.length, ...rows.map((row) => row[index]?.length ?? 0)),
  );
  const free = width - columns.length - 1;
  // Each column gets what it needs, at most its even share of what the narrower ones leave.
  const widths = longest.map(() => 0);
  let left = free;
  const order = longest.map((need, index) => ({ need: need + 2, index }));
  order.sort((a, b) => a.need - b.need);
  order.forEach(({ need, index }, place) => {
    const share = Math.floor(left / (order.length - place));
    widths[index] = Math.max(4, Math.min(need, share));
    left -= widths[index];
  });
  const table = new Table({
    head: columns.map(({ label }) => label),
    colWidths: widths,
    colAligns: columns.map(({ number }) => (number ? 'right' : 'left')),
    wordWrap: true,
    style: { head: [], border: [] },
  });
  for (const row of rows) table.push([...row]);
  return table.toString();
}

const list = ({ columns, rows }: PageTable): string =>
  rows
    .map((row) =>
      row
        .map((cell, index) => (index === 0 ? cell : `   ${columns[index]?.label ?? ''}: ${cell}`))
        .filter((line) => !/: $/.test(line))
        .join('\n'),
    )
    .join('\n');
