import { LAYOUTS, gridOf, type Layout, notCarried, writeCsv } from '@khuyenhoc/schemas/table';
import { makeIssue } from '@khuyenhoc/schemas';
import { Command, Option } from 'commander';
import { loadDocument } from '../files/load-document.js';
import { printIssues } from '../files/print-issues.js';
import { put } from '../files/put.js';
import { exportBook } from '@khuyenhoc/paper/book';
import { UsageError } from '../usage-error.js';
import { layoutArgument, layoutNamed } from './layout-argument.js';

interface Flags {
  lang: 'vi' | 'en';
  output: string;
}

/** `khuyenhoc export LAYOUT DOCUMENT -o FILE`: a document as a table that `import` reads back. */
export function exportCommand(): Command {
  return new Command('export')
    .description('xuất tài liệu JSON thành bảng Excel hoặc CSV / a document as a table')
    .addArgument(layoutArgument())
    .argument('<document>', 'tài liệu JSON / document as JSON')
    .requiredOption('-o, --output <file>', 'tệp .xlsx hoặc .csv / file to write')
    .addOption(
      new Option('--lang <language>', 'ngôn ngữ / language').choices(['vi', 'en']).default('vi'),
    )
    .action(run);
}

async function run(id: string, file: string, { lang, output }: Flags): Promise<void> {
  const layout = layoutNamed(id);
  if (!/\.(csv|xlsx)$/i.test(output)) throw new UsageError(WHICH_FORM);
  const loaded = await loadDocument(file);
  if (!loaded.ok) {
    printIssues(file, loaded.issues);
    process.exitCode = 1;
    return;
  }
  const { document, spotOf } = loaded;
  if (document.kind !== layout.kind) throw new UsageError(otherKind(file, document.kind, layout));
  const lost = notCarried(layout, document);
  if (lost !== null) {
    const facts = { name: lost.join('.'), expected: layout.id };
    printIssues(file, [{ ...makeIssue('not-carried', lost, facts), spot: spotOf(lost) }]);
    process.exitCode = 1;
    return;
  }
  const grid = gridOf(layout, layout.content(document), lang);
  if (/\.xlsx$/i.test(output)) {
    await put(await exportBook(grid, layout.title[lang], layout.sheet[lang]), output);
    return;
  }
  const rows = grid.rows.map((row) => row.map((cell) => cell ?? ''));
  const above = grid.settings.length > 0 ? [...grid.settings, []] : [];
  await put(writeCsv([...above, grid.headings, ...rows]), output);
}

const WHICH_FORM =
  'Tên tệp xuất phải có đuôi .xlsx hoặc .csv. / The file to write must end in .xlsx or .csv.';

function otherKind(file: string, kind: string, layout: Layout): string {
  const fitting = Object.values(LAYOUTS).filter((one) => one.kind === kind);
  const other = fitting.map((one) => one.id).join(', ') || '–';
  return `Tệp ${file} (${kind}) không thuộc mẫu bảng “${layout.id}” (${layout.kind}); mẫu hợp: ${other}. / File ${file} (${kind}) does not go with layout “${layout.id}”; fitting: ${other}.`;
}
