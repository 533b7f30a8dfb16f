import { checkLedger } from '@khuyenhoc/core';
import {
  bankToLedger,
  type FundLedger,
  type Issue,
  readLedgerTable,
  type TableRow,
  type ThousandsMark,
} from '@khuyenhoc/schemas';
import { type Cell, shownCell } from '@khuyenhoc/schemas/table';
import { Command, Option } from 'commander';
import { ledgerIssue } from '../files/ledger-issues.js';
import { loadDocument } from '../files/load-document.js';
import { printIssues } from '../files/print-issues.js';
import { put } from '../files/put.js';
import { readRows } from '../files/read-rows.js';
import { say } from '../terminal/say.js';
import { chosenDay } from '../output/today.js';
import { UsageError } from '../usage-error.js';

interface Flags {
  fund: string;
  bank?: string;
  thousands?: ThousandsMark;
  on?: string;
  output?: string;
}

/** `khuyenhoc fund import TABLE.csv --fund FUND.json`: a ledger from a table or a bank statement. */
export function fundImportCommand(): Command {
  return new Command('import')
    .description('đọc bảng CSV hoặc sao kê thành sổ quỹ / a ledger from a table or bank statement')
    .argument('<table>', 'bảng CSV / table as CSV')
    .requiredOption('--fund <file>', 'tệp quỹ / file of the fund')
    .option('--bank <mapping>', 'quy ước đọc sao kê / mapping of a bank statement')
    .addOption(
      new Option('--thousands <mark>', 'dấu phân cách nghìn / mark between thousands').choices([
        'dot',
        'comma',
      ]),
    )
    .option('--on <date>', 'ngày nhập, mặc định hôm nay / day of import, today by default')
    .option('-o, --output <file>', 'ghi vào tệp / write to a file')
    .action(run);
}

async function run(file: string, flags: Flags): Promise<void> {
  const fund = await documentOf(flags.fund, 'fund');
  const mapping = flags.bank === undefined ? null : await documentOf(flags.bank, 'bank-mapping');
  if (fund === null || (flags.bank !== undefined && mapping === null)) return;
  let rows: readonly TableRow<Cell>[] | null = await readRows(file);
  if (rows === null) return;
  let issues: readonly Issue[] = [];
  if (mapping !== null) ({ rows, issues } = bankToLedger(textRows(rows), mapping));
  const table = issues.length === 0 ? readLedgerTable(rows, flags.thousands) : null;
  issues = table?.issues ?? issues;
  if (table !== null && issues.length === 0) {
    const ledger: FundLedger = {
      kind: 'fund-ledger',
      fund: fund.id,
      illustrative: fund.illustrative,
      items: [...table.items],
    };
    const checked = checkLedger(fund, ledger, chosenDay(flags.on));
    if (checked.ok) {
      if (table.swappable) say(SWAPPABLE);
      await put(JSON.stringify(ledger, null, 2), flags.output);
      return;
    }
    const lineOf = (at: number) => table.lines[at] ?? 1;
    issues = checked.faults.map((fault) => ({
      ...ledgerIssue(fault, fund, fault.path, (at) => ({
        vi: `dòng ${lineOf(at)}`,
        en: `line ${lineOf(at)}`,
      })),
      spot: { line: lineOf(fault.at), column: 1 },
    }));
  }
  printIssues(file, issues);
  process.exitCode = 1;
}

async function documentOf<Kind extends 'fund' | 'bank-mapping'>(file: string, kind: Kind) {
  const result = await loadDocument(file);
  if (!result.ok) {
    printIssues(file, result.issues);
    process.exitCode = 1;
    return null;
  }
  const { document } = result;
  if (document.kind === kind) return document as Extract<typeof document, { kind: Kind }>;
  throw new UsageError(
    `Tệp ${file} phải là “${kind}”, không phải “${document.kind}”. / File ${file} must be “${kind}”, not “${document.kind}”.`,
  );
}

/** Bank statements are read by their words. */
const textRows = (rows: readonly TableRow<Cell>[]): TableRow[] =>
  rows.map(({ line, cells }) => ({ line, cells: cells.map(shownCell) }));

const SWAPPABLE =
  'Lưu ý: mọi ngày đều đọc được theo cả hai cách ngày/tháng và tháng/ngày; đã đọc là ngày/tháng/năm. / Note: day and month could be exchanged in every row; read as day/month/year.';
