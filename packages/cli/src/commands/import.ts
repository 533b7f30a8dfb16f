import type { ThousandsMark } from '@khuyenhoc/schemas';
import type { TableEvents } from '@khuyenhoc/schemas/table';
import { Command, Option } from 'commander';
import { placeResolver } from '../files/place-resolver.js';
import { printFix, printTableIssue } from '../files/print-table-issues.js';
import { put } from '../files/put.js';
import { readTableFile, type TableFileForm } from '../files/read-table-file.js';
import { rejectsFile } from '../files/rejects-file.js';
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
    .addHelpText('after', EXAMPLES)
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
      if (errors <= limit) printTableIssue(file, issue);
    },
    fix: (fix) => printFix(file, fix),
    heading: ({ names }) => rejects?.heading(names),
    rejected: (row, issues) => rejects?.add(row, issues),
  };
  const { thousands, fix, lenient, set: settings, sheet: sheetName } = flags;
  const options = { layout, thousands, fix, lenient, settings, sheetName, resolvePlace };
  const read = await readTableFile(file, options, events);
  await rejects?.close();
  const { document, rows, rejected, fixes } = read;
  sayForm(file, read.file);
  if (errors > limit) {
    console.error(
      `… và ${errors - limit} lỗi nữa (--max-errors). / … and ${errors - limit} more mistakes.`,
    );
  }
  const taken = rows - rejected;
  if (rows > 0) {
    console.error(
      `${file}: ${rows} dòng / rows, đúng / right ${taken}, sai / wrong ${rejected}; ${errors} lỗi / errors, ${warnings} cảnh báo / warnings, ${fixes.length} chỗ sửa / changes`,
    );
  }
  if (errors > 0) process.exitCode = 1;
  // Without a file for the others, the right rows alone would look like all of it.
  if (document === null || (rejected > 0 && rejects === null)) return;
  await put(JSON.stringify(document, null, 2), flags.output);
}

function sayForm(file: string, form: TableFileForm | null): void {
  if (form === null || form.encoding === null) return;
  const how = form.marked ? 'theo dấu đầu tệp / stated' : 'theo các byte / told by the bytes';
  if (form.encoding === 'utf-8') return;
  console.error(`${file}: bảng mã / encoding ${form.encoding} (${how})`);
}

function addSetting(text: string, before: Record<string, string>): Record<string, string> {
  const [, key, value] = /^([A-Za-z]+)=(.+)$/.exec(text) ?? [];
  if (key === undefined || value === undefined) {
    throw new UsageError(`--set ${text}: cần dạng khóa=giá trị. / --set ${text}: write key=value.`);
  }
  return { ...before, [key]: value };
}

const EXAMPLES = `
Ví dụ / examples:
  khuyenhoc import observations so-lieu.xlsx -o so-lieu.json
  khuyenhoc import recognitions bang-xa.csv --places xa.xlsx --fix -o cong-nhan.json
  khuyenhoc import ledger so-quy.xlsx --rejects loi.csv -o so-quy.json`;
