import { placeNow } from '@khuyenhoc/core';
import { programmeBook, templateBook } from '@khuyenhoc/paper/book';
import { placeEditions } from '@khuyenhoc/rulebook';
import { type Layout, writeCsv } from '@khuyenhoc/schemas/table';
import { Command, Option } from 'commander';
import { loadDocument } from '../files/load-document.js';
import { printIssues } from '../files/print-issues.js';
import { put } from '../files/put.js';
import { chosenDay } from '../output/today.js';
import { EXIT, exitAtLeast } from '../terminal/exit.js';
import { UsageError } from '../usage-error.js';
import { layoutArgument, layoutNamed } from './layout-argument.js';

interface Flags {
  lang: 'vi' | 'en';
  output: string;
  for?: string;
  on?: string;
}

/** `khuyenhoc template LAYOUT -o FILE.xlsx`: an empty table to fill in. */
export function templateCommand(): Command {
  return new Command('template')
    .description('mẫu bảng để điền, có danh sách chọn và chú thích / a table to fill in')
    .addArgument(layoutArgument())
    .requiredOption('-o, --output <file>', 'tệp .xlsx (hoặc .csv) / file to write')
    .option(
      '--for <agreement>',
      'mỗi dòng là một số liệu mà thỏa thuận này cần / a row for each figure that this agreement needs',
    )
    .option('--on <date>', 'với --for: số liệu tính đến ngày / with --for: cut-off of the figures')
    .addOption(
      new Option('--lang <language>', 'ngôn ngữ / language').choices(['vi', 'en']).default('vi'),
    )
    .action(async (id: string, flags: Flags) => {
      const layout = layoutNamed(id);
      if (flags.for !== undefined) return writeProgramme(layout, flags.for, flags);
      const { lang, output } = flags;
      if (!/\.csv$/i.test(output)) return put(await templateBook(layout, lang), output);
      const settings = layout.settings.map((one) => [one.name[lang], '']);
      const all = layout.columns.filter((one) => one.type !== 'row-number');
      return put(writeCsv([...settings, [], all.map((one) => one.name[lang])]), output);
    });
}

async function writeProgramme(
  layout: Layout,
  file: string,
  { lang, output, on }: Flags,
): Promise<void> {
  if (layout.id !== 'observations' || /\.csv$/i.test(output)) throw new UsageError(ONLY_FIGURES);
  const loaded = await loadDocument(file);
  if (!loaded.ok) {
    printIssues(file, loaded.issues);
    exitAtLeast(EXIT.wrong);
    return;
  }
  const { document } = loaded;
  if (document.kind !== 'agreement') throw new UsageError(ONLY_FIGURES);
  const day = chosenDay(on);
  const { territory } = document;
  const place = territory === null ? null : placeNow(placeEditions, territory, day);
  await put(await programmeBook(layout, document, place, day, lang), output);
}

const ONLY_FIGURES =
  '--for cần một tệp thỏa thuận, mẫu observations và tệp ghi .xlsx. / --for needs an agreement file, the layout observations, and an .xlsx to write.';
