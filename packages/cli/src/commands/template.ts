import { writeCsv } from '@khuyenhoc/schemas/table';
import { Command, Option } from 'commander';
import { put } from '../files/put.js';
import { templateBook } from '@khuyenhoc/paper/book';
import { layoutArgument, layoutNamed } from './layout-argument.js';

interface Flags {
  lang: 'vi' | 'en';
  output: string;
}

/** `khuyenhoc template LAYOUT -o FILE.xlsx`: an empty table to fill in. */
export function templateCommand(): Command {
  return new Command('template')
    .description('mẫu bảng để điền, có danh sách chọn và chú thích / a table to fill in')
    .addArgument(layoutArgument())
    .requiredOption('-o, --output <file>', 'tệp .xlsx (hoặc .csv) / file to write')
    .addOption(
      new Option('--lang <language>', 'ngôn ngữ / language').choices(['vi', 'en']).default('vi'),
    )
    .addHelpText('after', EXAMPLES)
    .action(async (id: string, { lang, output }: Flags) => {
      const layout = layoutNamed(id);
      if (!/\.csv$/i.test(output)) {
        await put(await templateBook(layout, lang), output);
        return;
      }
      const settings = layout.settings.map((one) => [one.name[lang], '']);

      const all = layout.columns.filter((one) => one.type !== 'row-number');
      await put(writeCsv([...settings, [], all.map((one) => one.name[lang])]), output);
    });
}

const EXAMPLES = `
Ví dụ / examples:
  khuyenhoc template observations -o so-lieu.xlsx
  khuyenhoc template recognitions -o recognitions.xlsx --lang en`;
