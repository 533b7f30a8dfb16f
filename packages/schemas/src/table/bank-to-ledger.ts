import { PAYMENT_KINDS, RECEIPT_KINDS } from '../fund/entry-kind.js';
import type { Issue } from '../issue/issue.js';
import { makeIssue } from '../issue/make-issue.js';
import type { BankMapping } from './bank-mapping.js';
import { LEDGER_COLUMNS } from './layout/ledger-columns.js';
import { plainLetters } from './plain-letters.js';
import type { TableRow } from './read-ledger-table.js';

const TO = ['on', 'documentNumber', 'kind', 'amount', 'content', 'donor'].map(
  (key) => LEDGER_COLUMNS.find((one) => one.key === key)?.name.vi ?? key,
);

/**
 * Turns a bank statement into rows of a ledger table, by a mapping. Rows above the headings, such as the
 * name of the bank, are passed over.
 */
export function bankToLedger(
  rows: readonly TableRow[],
  { columns, rules }: BankMapping,
): { readonly rows: readonly TableRow[]; readonly issues: readonly Issue[] } {
  const placeOf = (head: TableRow, name: string) =>
    head.cells.findIndex((cell) => plainLetters(cell) === plainLetters(name));
  const start = rows.findIndex((row) => placeOf(row, columns.date) !== -1);
  const head = rows[start];
  const needed = [
    columns.date,
    columns.reference,
    columns.description,
    columns.credit,
    columns.debit,
  ];
  const lacking = needed.filter((name) => head === undefined || placeOf(head, name) === -1);
  if (head === undefined || lacking.length > 0) {
    const facts = { name: lacking[0] ?? columns.date, expected: needed.join(', ') };
    const issue = makeIssue('column-missing', [], facts);
    return { rows: [], issues: [{ ...issue, spot: { line: head?.line ?? 1, column: 1 } }] };
  }
  const issues: Issue[] = [];
  const made: TableRow[] = [{ line: head.line, cells: TO }];
  for (const row of rows.slice(start + 1)) {
    const cell = (name: string | undefined) =>
      name === undefined ? '' : (row.cells[placeOf(head, name)] ?? '').trim();
    if (cell(columns.date) === '') continue;
    const sides = { credit: cell(columns.credit), debit: cell(columns.debit) };
    const used = (['credit', 'debit'] as const).filter((side) => !/^0?$/.test(sides[side]));
    const spot = { line: row.line, column: placeOf(head, columns.description) + 1 };
    const [side] = used;
    if (side === undefined || used.length > 1) {
      const facts = { received: `“${sides.credit}” / “${sides.debit}”` };
      issues.push({ ...makeIssue('bank-row-sides', [columns.credit], facts), spot });
      continue;
    }
    const words = plainLetters(cell(columns.description));
    const rule = rules.find(
      (one) => one.side === side && words.includes(plainLetters(one.contains)),
    );
    if (rule === undefined) {
      const kinds = side === 'credit' ? RECEIPT_KINDS : PAYMENT_KINDS;
      const facts = { received: `“${cell(columns.description)}”`, expected: kinds.join(', ') };
      issues.push({ ...makeIssue('bank-row-unmapped', [columns.description], facts), spot });
      continue;
    }
    // Banks write two zeros after the đồng.
    const amount = sides[side].replace(/[.,]00$/, '').replace(/^[-+]/, '');
    const donor = side === 'credit' && rule.kind !== 'interest' ? cell(columns.party) : '';
    const cells = [
      cell(columns.date).split(' ')[0] ?? '',
      cell(columns.reference),
      rule.kind,
      amount,
      cell(columns.description),
      donor,
    ];
    made.push({ line: row.line, cells });
  }
  return { rows: made, issues };
}
