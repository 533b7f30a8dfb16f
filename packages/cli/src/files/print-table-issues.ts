import { type Fix, FIX_WORDS, type TableIssue } from '@khuyenhoc/schemas/table';

/** Prints an issue of a table on standard error, with file, sheet and cell, in Vietnamese and English. */
export function printTableIssue(file: string, issue: TableIssue): void {
  const { code, severity, path, sheet, cell, spot, message } = issue;
  const where =
    sheet === null ? `${file}:${spot.line}:${spot.column}` : `${file}: ${sheet}!${cell}`;
  const doubt = severity === 'warning' ? ' cảnh báo / warning:' : '';
  const at = [...(sheet === null ? [cell] : []), ...path.map(String)].join(' ');
  console.error(`${where} [${code}]${doubt} ${at}`.trimEnd());
  console.error(`  ${message.vi}`);
  console.error(`  ${message.en}`);
}

/** Prints a change that was made. */
export function printFix(file: string, { sheet, cell, from, to, rule }: Fix): void {
  const { vi, en } = FIX_WORDS[rule];
  const where = sheet === null ? cell : `${sheet}!${cell}`;
  console.error(`${file}: ${where} đã sửa / changed: “${from}” → “${to}” (${vi} / ${en})`);
}
