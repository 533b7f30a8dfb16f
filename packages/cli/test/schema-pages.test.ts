import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadSchema, schemaEntries } from '../src/files/load-schema.js';
import { sheetMarkdown } from '../src/output/criteria/sheet-markdown.js';
import { schemaSheet } from '../src/output/schema/schema-sheet.js';

const folder = join(import.meta.dirname, '../../../docs/schemas');
const documents = schemaEntries().filter((one) => one.form === 'document');
const records = schemaEntries().filter((one) => one.form === 'record');

const link = (kind: string) => `[\`${kind}\`](../../packages/schemas/json-schema/${kind}.json)`;

// The pages are made from the JSON Schemas, and made again by running these tests with -u.
describe('the pages of the documents in docs', () => {
  it.each(documents.map((one) => one.kind))('%s is as its schema has it', async (kind) => {
    const { schema } = loadSchema(kind);
    const [example] = schema['examples'] as unknown[];
    const page = [
      sheetMarkdown(schemaSheet(schema)).trimEnd(),
      `JSON Schema: ${link(kind)}. [Cách kiểm tra / How to validate](validate.md).`,
      '## Ví dụ / Example',
      `\`\`\`json\n${JSON.stringify(example, null, 2)}\n\`\`\``,
    ].join('\n\n');
    await expect(`${page}\n`).toMatchFileSnapshot(join(folder, `${kind}.md`));
  });

  it('are listed', async () => {
    const page = [
      '# Các loại tài liệu / Kinds of document',
      '[Cách kiểm tra trong Python, Excel, PostgreSQL / How to validate in Python, Excel and PostgreSQL](validate.md)',
      [
        '| loại / kind | tên | title | JSON Schema |',
        '| --- | --- | --- | --- |',
        ...documents.map(
          ({ kind, title }) =>
            `| [${kind}](${kind}.md) | ${title.vi} | ${title.en} | ${link(kind)} |`,
        ),
      ].join('\n'),
      '## Bản ghi / Records',
      'Một dòng của tệp NDJSON hoặc một phần tử của danh sách. / One line of an NDJSON file, or one element of a list.',
      [
        '| loại / kind | tên | title | JSON Schema |',
        '| --- | --- | --- | --- |',
        ...records.map(
          ({ kind, title }) => `| ${kind} | ${title.vi} | ${title.en} | ${link(kind)} |`,
        ),
      ].join('\n'),
    ].join('\n\n');
    await expect(`${page}\n`).toMatchFileSnapshot(join(folder, 'README.md'));
  });

  it('are of no other documents', () => {
    const names = [...documents.map((one) => `${one.kind}.md`), 'README.md'];
    const guide = ['validate.md', 'validate.vi.md'];
    expect(readdirSync(folder).sort()).toEqual([...names, ...guide].sort());
  });
});
