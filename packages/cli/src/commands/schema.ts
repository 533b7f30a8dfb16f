import { Command, Option } from 'commander';
import { loadSchema, schemaEntries } from '../files/load-schema.js';
import { put } from '../files/put.js';
import { sheetMarkdown } from '../output/criteria/sheet-markdown.js';
import { gridText, sheetText } from '../output/criteria/sheet-text.js';
import { schemaSheet } from '../output/schema/schema-sheet.js';
import { windowWidth } from '../terminal/window-width.js';

interface ListFlags {
  format: 'text' | 'json';
}
interface ShowFlags {
  format: 'json' | 'text' | 'markdown';
  output?: string;
}

const form = (choices: readonly string[]) =>
  new Option('--format <format>', 'dạng kết quả / form of the result')
    .choices(choices)
    .default(choices[0]);

/** `khuyenhoc schema list|show`: the JSON Schemas of all documents, for the tools of others. */
export function schemaCommand(): Command {
  return new Command('schema')
    .description('JSON Schema của các loại tài liệu / JSON Schemas of the documents')
    .addCommand(
      new Command('list')
        .description('liệt kê các loại tài liệu / list the kinds of document')
        .addOption(form(['text', 'json']))
        .action(list),
    )
    .addCommand(
      new Command('show')
        .description('xem, ghi một JSON Schema / show or write one JSON Schema')
        .argument('<kind>', 'loại tài liệu / kind of document')
        .addOption(form(['json', 'text', 'markdown']))
        .option('-o, --output <file>', 'ghi vào tệp / write to a file')
        .action(show),
    );
}

async function list({ format }: ListFlags): Promise<void> {
  const entries = schemaEntries();
  if (format === 'json') return put(JSON.stringify(entries, null, 2), undefined);
  const head = ['Loại / Kind', 'Tên', 'Title', '$id'];
  const rows = entries.map(({ kind, title, $id }) => [kind, title.vi, title.en, $id]);
  await put(gridText({ head, rows }, windowWidth()), undefined);
}

async function show(kind: string, { format, output }: ShowFlags): Promise<void> {
  const { text, schema } = loadSchema(kind);
  const sheet = () => schemaSheet(schema);
  const result = {
    json: () => text,
    text: () => sheetText(sheet(), windowWidth()),
    markdown: () => sheetMarkdown(sheet()),
  }[format]();
  await put(result, output);
}
