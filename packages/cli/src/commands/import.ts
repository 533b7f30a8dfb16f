import type { ThousandsMark } from '@khuyenhoc/schemas';
import type { TableEvents } from '@khuyenhoc/schemas/table';
import { Command, Option } from 'commander';
import { placeResolver } from '../files/place-resolver.js';
import { printFix } from '../files/print-fix.js';
import { printIssues } from '../files/print-issues.js';
import { put } from '../files/put.js';
import { readTableFile, type TableFileForm } from '../files/read-table-file.js';
import { rejectsFile } from '../files/rejects-file.js';
import { say } from '../terminal/say.js';
import { UsageError } from '../usage-error.js';
import { layoutArgument, layoutNamed } from './layout-argument.js';
import { wholeNumber } from './whole-number.js';

interface Flags {
  output?: string;
  fix?: boolean;
  rejects?: string;
  maxErrors?: number;
  places?: string;
  sheet?: string;
  thousands?: ThousandsMark;
  lenient?: boolean;
  set: Record<string, string>;
}

/** `khuyenhoc import LAYOUT FILE`: a document from a table, or all that is wrong with it, cell by cell. */
export function importCommand(): Command {
  return new Command('import')
    .description('đọc bảng Excel, CSV thành tài liệu JSON / a document from a table')
    .addArgument(layoutArgument())
    .argument('<file>', 'bảng .xlsx hoặc .csv; “-” là đầu vào chuẩn / table; “-” is standard input')
    .option('-o, --output <file>', 'ghi tài liệu vào tệp / write the document to a file')
    .option(
      '--fix',
      'sửa chỗ chắc chắn và liệt kê từng chỗ / correct what is sure, list each change',
    )
    .option(
      '--rejects <file>',
      'ghi dòng lỗi kèm lý do, nhận các dòng đúng / rows with mistakes go here',
    )
    .option('--max-errors <number>', 'số lỗi in ra, mặc định 100 / mistakes shown', wholeNumber)
    .option('--places <file>', 'danh mục xã, phường để tra tên / list of communes to look names up')
    .option('--sheet <name>', 'chỉ đọc trang tính này / only this sheet')
    .addOption(
      new Option('--thousands <mark>', 'dấu phân cách nghìn / mark between thousands').choices([
        'dot',
        'comma',
      ]),
    )
    .option('--lenient', 'cột lạ chỉ là cảnh báo / unknown columns are only warnings')
    .option(
      '--set <key=value>',
      'giá trị chung của bảng, ví dụ agreement=… / value for all',
      addSetting,
      {},
    )
    .action(run);
}

async function run(id: string, file: string, flags: Flags): Promise<void> {
  const layout = layoutNamed(id);
  for (const key of Object.keys(flags.set)) {
    if ([...layout.settings, ...layout.columns].some((one) => one.key === key)) continue;
    const keys = layout.settings.map((one) => one.key).join(', ');
    throw new UsageError(
      `--set ${key}: không có; có: ${keys}. / --set ${key}: there are: ${keys}.`,
    );
  }
  const resolvePlace = flags.places === undefined ? undefined : await placeResolver(flags.places);
  if (resolvePlace === null) {
    process.exitCode = 1;
    return;
  }
  const rejects = flags.rejects === undefined ? null : rejectsFile(flags.rejects);
  const limit = flags.maxErrors ?? 100;
  let [errors, warnings] = [0, 0];
  const events: TableEvents = {
    issue(issue) {
      if (issue.severity === 'error') errors += 1;
      else warnings += 1;
      if (errors <= limit) printIssues(file, [issue]);
    },
    fix: (fix) => printFix(file, fix),
    heading: ({ names }) => rejects?.heading(names),
    rejected: (row, issues) => rejects?.add(row, issues),
  };
  const { thousands, fix, lenient, set: settings, sheet: sheetName } = flags;
  const options = { layout, thousands, fix, lenient, settings, sheetName, resolvePlace };
  const read = await readTableFile(file, options, events);
  await rejects?.close();
  const { document, rows, rejected, unfilled, fixes } = read;
  sayForm(file, read.file);
  if (errors > limit) {
    say(`… và ${errors - limit} lỗi nữa (--max-errors). / … and ${errors - limit} more mistakes.`);
  }
  const taken = rows - rejected;
  if (rows + unfilled > 0) {
    say(
      `${file}: ${rows} dòng, đúng ${taken}, sai ${rejected}, chưa điền ${unfilled}; ${errors} lỗi, ${warnings} cảnh báo, ${fixes.length} chỗ sửa / ${file}: ${rows} rows, ${taken} right, ${rejected} wrong, ${unfilled} not filled in; ${errors} errors, ${warnings} warnings, ${fixes.length} changes`,
    );
  }
  if (errors > 0) process.exitCode = 1;
  // Without a file for the others, the right rows alone would look like all of it.
  if (document === null || (rejected > 0 && rejects === null)) return;
  await put(JSON.stringify(document, null, 2), flags.output);
}

function sayForm(file: string, form: TableFileForm | null): void {
  if (form === null || form.encoding === null) return;
  if (form.encoding === 'utf-8') return;
  const { encoding, marked } = form;
  const vi = `${encoding} (${marked ? 'theo dấu đầu tệp' : 'đoán theo các byte'})`;
  const en = `${encoding} (${marked ? 'stated by the file' : 'told by the bytes'})`;
  say(`${file}: bảng mã ${vi} / ${file}: encoding ${en}`);
}

function addSetting(text: string, before: Record<string, string>): Record<string, string> {
  const [, key, value] = /^([A-Za-z]+)=(.+)$/.exec(text) ?? [];
  if (key === undefined || value === undefined) {
    throw new UsageError(`--set ${text}: cần dạng khóa=giá trị. / --set ${text}: write key=value.`);
  }
  return { ...before, [key]: value };
}
