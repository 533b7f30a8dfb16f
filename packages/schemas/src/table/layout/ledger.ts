import type { Path } from '../../issue/issue.js';
import { type FundLedger, fundLedgerSchema } from '../../fund/ledger.js';
import { type Closing, type Entry, ledgerItemSchema } from '../../fund/ledger-item.js';
import { asId } from '../plain-letters.js';
import type { Layout, RowValues } from './layout.js';
import { LEDGER_COLUMNS, VOUCHER_KEYS } from './ledger-columns.js';
import { ILLUSTRATIVE, illustrativeCells, illustrativeOf } from './shared-columns.js';
import { cellsOf, defined, textOf } from './values.js';

/** The book of a fund, one entry a row (sổ quỹ). */
export const ledgerLayout: Layout = {
  id: 'ledger',
  kind: 'fund-ledger',
  title: { vi: 'Sổ quỹ khuyến học', en: 'Ledger of a learning fund' },
  sheet: { vi: 'Sổ quỹ', en: 'Ledger' },
  settings: [
    {
      key: 'fund',
      type: 'id',
      name: { vi: 'Mã quỹ', en: 'Fund' },
      note: { vi: 'Mã của quỹ trong tệp quỹ.', en: 'Id of the fund in its file.' },
      required: true,
      sample: 'quy-khuyen-hoc',
    },
    ...ILLUSTRATIVE,
  ],
  columns: LEDGER_COLUMNS,
  requires: (row) =>
    row['kind'] === 'closing'
      ? ['goodsBalance']
      : (row['donorType'] ?? row['donorId']) !== undefined &&
          row['donorType'] !== 'anonymous' &&
          (row['donor'] ?? row['donorId']) === undefined
        ? ['donor']
        : [],
  records: (row) => [row['kind'] === 'closing' ? closingOf(row) : entryOf(row)],
  schema: ledgerItemSchema,
  documentSchema: fundLedgerSchema,
  columnOf,
  unique: { key: (record) => (record as { id?: string }).id, column: 'documentNumber' },
  list: 'items',
  document: (settings, items) => ({
    kind: 'fund-ledger',
    fund: textOf(settings, 'fund'),
    illustrative: illustrativeOf(settings),
    items,
  }),
  content: (document) => {
    const { fund, illustrative, items } = document as FundLedger;
    return {
      settings: { fund, ...illustrativeCells(illustrative) },
      rows: items.map((item) => (item.type === 'entry' ? entryRow(item) : closingRow(item))),
    };
  },
};

const yearOf = (row: RowValues): string => (textOf(row, 'on') ?? '').slice(0, 4);

const idOf = (row: RowValues): string =>
  textOf(row, 'id') ?? `${yearOf(row)}-${asId(textOf(row, 'documentNumber') ?? '')}`;

const closingOf = (row: RowValues): object =>
  defined({
    type: 'closing',
    id: idOf(row),
    through: row['on'],
    money: row['amount'],
    goods: row['goodsBalance'],
    head: row['head'],
  });

function entryOf(row: RowValues): object {
  const { on, kind, amount, earmark } = row;
  const [donorName, donorId] = [row['donor'], row['donorId']];
  // A name is private unless it is surely that of an organisation.
  const donorType = row['donorType'] ?? 'person';
  const noDonor = (donorName ?? donorId ?? row['donorType']) === undefined;
  const noRecipient = (row['recipient'] ?? row['recipientId'] ?? row['count']) === undefined;
  const reverses = textOf(row, 'reverses');
  const number = reverses === undefined ? '' : asId(reverses);
  return defined({
    type: 'entry',
    id: idOf(row),
    on,
    kind,
    amount,
    goods:
      row['goods'] === undefined
        ? undefined
        : defined({
            item: row['goods'],
            quantity: row['quantity'] ?? 1,
            valuedBy: row['valuedBy'],
            valuedOn: row['valuedOn'],
          }),
    earmark,
    donor: noDonor ? undefined : defined({ id: donorId, name: donorName, type: donorType }),
    recipient: noRecipient
      ? undefined
      : defined({ id: row['recipientId'], name: row['recipient'], count: row['count'] ?? 1 }),
    reverses:
      reverses === undefined
        ? undefined
        : /^\d{4}-/.test(number)
          ? number
          : `${yearOf(row)}-${number}`,
    voucher: defined({
      documentNumber: row['documentNumber'],
      issuedOn: row['issuedOn'] ?? on,
      quantity: row['voucherQuantity'],
      ...Object.fromEntries(VOUCHER_KEYS.map((key) => [key, row[key]])),
    }),
  });
}

const closingRow = ({ id, through, money, goods, head }: Closing): RowValues =>
  // The number of a closing is not kept; its id is.
  cellsOf({
    id,
    documentNumber: id,
    on: through,
    kind: 'closing',
    amount: money,
    goodsBalance: goods,
    head,
  });

function entryRow(entry: Entry): RowValues {
  const { id, on, kind, amount, goods, earmark, donor, recipient, reverses, voucher } = entry;
  return cellsOf({
    ...Object.fromEntries(VOUCHER_KEYS.map((key) => [key, voucher[key]])),
    id,
    on,
    kind,
    amount,
    earmark,
    reverses,
    documentNumber: voucher.documentNumber,
    issuedOn: voucher.issuedOn,
    voucherQuantity: voucher.quantity,
    donor: donor?.name,
    donorId: donor?.id,
    donorType: donor?.type,
    recipient: recipient?.name,
    recipientId: recipient?.id,
    count: recipient?.count,
    goods: goods?.item,
    quantity: goods?.quantity,
    valuedBy: goods?.valuedBy,
    valuedOn: goods?.valuedOn,
  });
}

function columnOf([first, second]: Path): string | undefined {
  if (first === 'voucher') return second === 'quantity' ? 'voucherQuantity' : String(second);
  if (first === 'donor')
    return second === 'name' ? 'donor' : second === 'id' ? 'donorId' : 'donorType';
  if (first === 'recipient') return second === 'count' ? 'count' : 'recipient';
  if (first === 'goods') return second === 'item' ? 'goods' : String(second ?? 'goods');
  if (first === 'through') return 'on';
  if (first === 'money') return 'amount';
  return first === 'id' || first === undefined ? 'documentNumber' : String(first);
}
