import type { FundPage } from '@khuyenhoc/core';

/**
 * A page as a table file that spreadsheets in Vietnam open at once: byte order mark, semicolons, and no
 * cell that a spreadsheet would take for a formula. Numbers stand as plain digits.
 */
export function pageCsv(page: FundPage): string {
  const lines: (readonly string[])[] = [[page.title]];
  if (page.warning !== null) lines.push([page.warning]);
  lines.push(...page.lines.map((line) => [line]));
  for (const table of page.tables) {
    if (table.rows.length === 0) continue;
    lines.push(
      [],
      [table.caption],
      table.columns.map(({ label }) => label),
    );
    for (const row of table.rows) {
      lines.push(
        row.map((cell, index) =>
          table.columns[index]?.number && /^−?[\d.,]+$/.test(cell)
            ? cell.replace(/[.,]/g, '').replace('−', '-')
            : cell,
        ),
      );
    }
  }
  lines.push([], ...page.foot.map((line) => [line]));
  return `\uFEFF${lines.map((row) => row.map(csvCell).join(';')).join('\r\n')}\r\n`;
}

function csvCell(text: string): string {
  const safe = /^[=+@\t\r]|^-(?!\d+$)/.test(text) ? `'${text}` : text;
  return /[;"\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
