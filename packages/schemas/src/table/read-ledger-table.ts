import { type LedgerItem, ledgerItemSchema } from '../fund/ledger-item.js';
import { issuesFromZod } from '../issue/from-zod.js';
import type { Issue } from '../issue/issue.js';
import type { IssueFacts } from '../issue/issue-facts.js';
import type { IssueCode } from '../issue/issue-messages.js';
import { makeIssue } from '../issue/make-issue.js';
import {
  KIND_NAMES,
  LEDGER_COLUMNS,
  type LedgerColumn,
  REQUIRED_COLUMNS,
} from './ledger-columns.js';
import { asId, plainLetters } from './plain-letters.js';
import { marksOf, readAmount, type ThousandsMark } from './read-amount.js';
import { readDay } from './read-day.js';

/** A row of a table and the line of the file on which it begins. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

export interface TableReading {
  readonly items: readonly LedgerItem[];
  /** `spot.column` counts cells, from 1. With any issue, no item is to be used. */
  readonly issues: readonly Issue[];
  /** Day and month could be exchanged in every row: worth a look. */
  readonly swappable: boolean;
}

const VOUCHER: readonly LedgerColumn[] = [
  'documentName',
  'issuerName',
  'issuerAddress',
  'receiverName',
  'receiverAddress',
  'content',
  'amountInWords',
  'preparer',
  'approver',
];

/**
 * Reads a table of entries: the first row has the headings. Amounts are read as the clear ones of the
 * column write their thousands, else `thousands` has to say it.
 */
export function readLedgerTable(
  rows: readonly TableRow[],
  thousands?: ThousandsMark,
): TableReading {
  const [head, ...body] = rows;
  const columns = columnsOf(head?.cells ?? []);
  const issues: Issue[] = REQUIRED_COLUMNS.filter((one) => !columns.has(one)).map((one) => ({
    ...makeIssue('column-missing', [], {
      name: LEDGER_COLUMNS[one][0],
      expected: REQUIRED_COLUMNS.map((key) => LEDGER_COLUMNS[key][0]).join(', '),
    }),
    spot: { line: head?.line ?? 1, column: 1 },
  }));
  if (issues.length > 0) return { items: [], issues, swappable: false };
  const place = columns.get('amount') ?? 0;
  const mark = thousands ?? marksOf(body.map(({ cells }) => cells[place] ?? ''));
  const items: LedgerItem[] = [];
  let swappable = body.length > 0;
  for (const row of body) {
    const at = (key: LedgerColumn) => ({ line: row.line, column: (columns.get(key) ?? 0) + 1 });
    const cell = (key: LedgerColumn) =>
      (row.cells[columns.get(key) ?? -1] ?? '').trim().normalize('NFC');
    const add = (code: IssueCode, key: LedgerColumn, facts: Partial<IssueFacts>) =>
      issues.push({ ...makeIssue(code, [LEDGER_COLUMNS[key][0]], facts), spot: at(key) });
    const before = issues.length;
    const amount = readAmount(cell('amount'), mark);
    if (!amount.ok) add(amount.issue, 'amount', { received: `“${cell('amount')}”` });
    const day = readDay(cell('on'));
    if (!day.ok)
      add(day.issue, 'on', { received: `“${cell('on')}”`, detail: String(day.days ?? '') });
    if (!day.ok || !amount.ok) continue;
    swappable &&= day.swappable;
    const result = ledgerItemSchema.safeParse(entryOf(cell, day.day, amount.amount));
    if (result.success) items.push(result.data);
    else {
      const data = entryOf(cell, day.day, amount.amount);
      for (const zod of result.error.issues.flatMap((one) => issuesFromZod(one, data))) {
        issues.push({ ...zod, spot: at(columnAt(zod.path)) });
      }
    }
    if (issues.length > before + 20) break;
  }
  return { items, issues, swappable };
}

function columnsOf(head: readonly string[]): ReadonlyMap<LedgerColumn, number> {
  const names = Object.entries(LEDGER_COLUMNS) as [LedgerColumn, readonly [string, string]][];
  const found = new Map<LedgerColumn, number>();
  head.forEach((written, index) => {
    const name = plainLetters(written.replace(/^\uFEFF/, ''));
    const column = names.find(([, both]) => both.some((one) => plainLetters(one) === name));
    if (column && !found.has(column[0])) found.set(column[0], index);
  });
  return found;
}

function entryOf(cell: (key: LedgerColumn) => string, on: string, amount: number): object {
  const year = on.slice(0, 4);
  const kind = KIND_NAMES[cell('kind').toLowerCase()] ?? cell('kind');
  const voucher: Record<string, string> = { documentNumber: cell('documentNumber'), issuedOn: on };
  for (const key of VOUCHER) if (cell(key) !== '') voucher[key] = cell(key);
  const entry: Record<string, unknown> = {
    type: 'entry',
    id: `${year}-${asId(cell('documentNumber'))}`,
    on,
    kind,
    amount,
    voucher,
  };
  if (cell('donor') !== '')
    entry['donor'] = { name: cell('donor'), type: donorType(cell('donorType')) };
  if (cell('recipient') !== '' || cell('count') !== '') {
    const name = cell('recipient');
    entry['recipient'] = { count: Number(cell('count') || '1'), ...(name !== '' && { name }) };
  }
  if (cell('earmark') !== '') entry['earmark'] = cell('earmark');
  if (cell('reverses') !== '') {
    const number = asId(cell('reverses'));
    entry['reverses'] = /^\d{4}-/.test(number) ? number : `${year}-${number}`;
  }
  if (cell('goods') !== '') {
    const valued = readDay(cell('valuedOn'));
    entry['goods'] = {
      item: cell('goods'),
      quantity: Number(cell('quantity') || '1'),
      ...(cell('valuedBy') !== '' && { valuedBy: cell('valuedBy') }),
      ...(valued.ok && { valuedOn: valued.day }),
    };
  }
  return entry;
}

// A name is private unless it is surely that of an organisation.
const donorType = (written: string): string =>
  ['to chuc', 'don vi', 'organisation'].includes(plainLetters(written)) ? 'organisation' : 'person';

/** The column that a part of an entry came from. */
function columnAt(path: Issue['path']): LedgerColumn {
  const key = String(path.at(-1) ?? '');
  if (key in LEDGER_COLUMNS) return key as LedgerColumn;
  return key === 'id' ? 'documentNumber' : key === 'name' ? 'donor' : 'kind';
}
