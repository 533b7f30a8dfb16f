import type { Block, ReportDocument, Table } from '@khuyenhoc/core';

/** A report as Markdown, with GitHub's tables: to read in a terminal, or to put on a page. */
export function paperMarkdown(paper: ReportDocument): string {
  const { frame, warning, body, annexes, foot } = paper;
  const lines = [
    ...(frame.superiorBody === null ? [] : [plain(frame.superiorBody)]),
    `**${plain(frame.issuingBody)}**`,
    `**${frame.nation}**`,
    `**${frame.motto}**`,
    plain(frame.number),
    `*${plain(frame.placeAndDate)}*`,
    `# ${frame.type}`,
    `**${plain(frame.subject)}**`,
    ...(warning === null ? [] : [`> **${plain(warning)}**`]),
    ...(frame.to.names.length === 0
      ? []
      : [`${frame.to.label} ${frame.to.names.map(plain).join('; ')}`]),
    ...body.map(block),
    ...foot.map(plain),
    `***${frame.recipients.label}*** ${frame.recipients.names.map(plain).join('; ')}`,
    ...(frame.signature.authority === null ? [] : [`**${plain(frame.signature.authority)}**`]),
    `**${plain(frame.signature.office)}**`,
    `*${frame.signature.note}*`,
    `**${plain(frame.signature.name)}**`,
    ...annexes.flatMap(({ label, title, table }) => [
      `## ${label}. ${plain(title)}`,
      ...(warning === null ? [] : [`> **${plain(warning)}**`]),
      tableText(table),
    ]),
  ];
  return `${lines.join('\n\n')}\n`;
}

function block(one: Block): string {
  switch (one.kind) {
    case 'heading':
      return `${'#'.repeat(one.level + 1)} ${plain(one.text)}`;
    case 'paragraph':
      return plain(one.text);
    case 'blank':
      return `*${plain(one.text)}*`;
    case 'list':
      return one.items.map((item) => `- ${plain(item)}`).join('\n');
    case 'table':
      return `**${plain(one.caption)}**\n\n${tableText(one)}`;
  }
}

function tableText({ columns, rows }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.map(plain).join(' | ')} |`;
  return [
    line(columns.map((column) => column.title)),
    `| ${columns.map((column) => (column.numeric ? '--:' : '---')).join(' | ')} |`,
    ...rows.map((row) => line(row.map((cell) => cell.text))),
  ].join('\n');
}

/** Text that Markdown must take as it is, also inside a table. */
const plain = (text: string): string =>
  text.replace(/[\\`*_[\]<>|#]/g, (mark) => `\\${mark}`).replaceAll('\n', '<br>');
