import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Column, isLayoutId, type Layout, LAYOUTS } from '@khuyenhoc/schemas/table';

const cell = (text: string) => text.replaceAll('|', '\\|');

function tableOf(columns: readonly Column[]): string[] {
  return columns.map(({ key, name, also = [], note, required, choices = [] }) => {
    const names = [`**${name.vi}** / ${name.en}`, ...also].join('; ');
    const words = choices.map((one) => one.name.vi).join(', ');
    const parts = [`${names} (\`${key}\`)`, required === true ? '✓' : '', note.vi, note.en, words];
    return `| ${parts.map(cell).join(' | ')} |`;
  });
}

function pageOf({ id, kind, title, settings, columns }: Layout): string {
  const head = [
    '| cột / column | bắt buộc / required | ghi gì | what to write | lựa chọn / choices |',
    '| --- | --- | --- | --- | --- |',
  ];
  return [
    `# ${title.vi} / ${title.en}`,
    '',
    `\`khuyenhoc template ${id} -o ${id}.xlsx\`, \`khuyenhoc import ${id} ${id}.xlsx\` → \`${kind}\``,
    '',
    ...(settings.length === 0
      ? []
      : ['## Dòng phía trên bảng / Lines above the table', '', ...head, ...tableOf(settings), '']),
    '## Cột / Columns',
    '',
    ...head,
    ...tableOf(columns),
    '',
  ].join('\n');
}

describe('the pages of the layouts', () => {
  it.each(Object.keys(LAYOUTS).filter(isLayoutId))('%s: as the layout is', async (id) => {
    const file = join(import.meta.dirname, '../../../docs/tables', `${id}.md`);
    await expect(pageOf(LAYOUTS[id])).toMatchFileSnapshot(file);
  });
});
