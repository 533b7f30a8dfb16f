import type { Sheet, SheetSection } from '@khuyenhoc/core';

/** A sheet as Markdown, for documents. */
export const sheetMarkdown = ({ title, lines, sections }: Sheet): string =>
  [`# ${title}`, '', ...lines.flatMap((one) => [one, '']), ...sections.flatMap(section)]
    .join('\n')
    .replace(/\n+$/, '\n');

const section = ({ title, lines, table }: SheetSection): string[] => [
  `## ${title}`,
  '',
  ...lines.map((one) => `- ${one}`),
  ...(lines.length > 0 ? [''] : []),
  ...(table === undefined
    ? []
    : [row(table.head), row(table.head.map(() => '---')), ...table.rows.map(row), '']),
];

const row = (cells: readonly string[]): string =>
  `| ${cells.map((one) => one.replaceAll('|', '\\|').replaceAll('\n', '<br>')).join(' | ')} |`;
