import { column } from './define-column.js';
import { choice, type Choice, type Column } from './layout.js';
import { ROW_NUMBER } from './shared-columns.js';

/** What comes in and goes out (loại thu, chi), as a treasurer writes it; `closing` ends a period. */
const ENTRY_KINDS: readonly Choice[] = [
  choice('opening-balance', 'số dư mang sang', 'opening balance'),
  choice('money-gift', 'ủng hộ bằng tiền', 'gift of money', 'ủng hộ tiền'),
  choice('in-kind-gift', 'ủng hộ hiện vật', 'gift in kind'),
  choice('earmarked-gift', 'tài trợ có mục đích', 'earmarked gift'),
  choice('state-support', 'ngân sách hỗ trợ', 'State support'),
  choice('interest', 'lãi tiền gửi', 'interest'),
  choice('other-receipt', 'thu khác', 'other receipt'),
  choice('scholarship', 'học bổng', 'scholarship'),
  choice('reward', 'khen thưởng', 'reward'),
  choice('aid', 'hỗ trợ', 'aid'),
  choice('management-cost', 'chi quản lý', 'management cost'),
  choice('other-payment', 'chi khác', 'other payment'),
  choice('loan', 'cho vay', 'loan'),
  choice('investment', 'đầu tư', 'investment'),
  choice('deposit-taken', 'nhận tiền gửi', 'deposit taken'),
  choice('closing', 'khóa sổ', 'closing'),
];

const DONORS: readonly Choice[] = [
  choice('person', 'cá nhân', 'person'),
  choice('organisation', 'tổ chức', 'organisation', 'đơn vị'),
  choice('anonymous', 'ẩn danh', 'anonymous'),
];

const text = (
  key: string,
  name: readonly [string, string],
  note: readonly [string, string],
  more: Partial<Column> = {},
) => column(key, 'text', name, note, { width: 18, ...more });

/** The columns of the book of a fund (sổ quỹ). */
export const LEDGER_COLUMNS: readonly Column[] = [
  ROW_NUMBER,
  column(
    'on',
    'day',
    ['Ngày', 'Date'],
    [
      'Ngày thu, chi; với khóa sổ là ngày cuối kỳ.',
      'Day of the entry; of a closing, the last day of the period.',
    ],
    { required: true, also: ['Ngày tháng'], sample: '15/01/2026', width: 12 },
  ),
  text(
    'documentNumber',
    ['Số chứng từ', 'Voucher number'],
    ['Số phiếu thu, phiếu chi.', 'Number of the receipt or payment slip.'],
    { required: true, also: ['Chứng từ số', 'Số CT'], sample: 'PT-01', width: 14 },
  ),
  column('kind', 'choice', ['Loại', 'Kind'], ['Loại thu, chi.', 'Kind of receipt or payment.'], {
    required: true,
    choices: ENTRY_KINDS,
    also: ['Loại thu chi', 'Loại thu, chi'],
    sample: 'ủng hộ bằng tiền',
    width: 20,
  }),
  column(
    'amount',
    'amount',
    ['Số tiền', 'Amount'],
    [
      'Đồng, số nguyên; với khóa sổ là tiền còn lại.',
      'Whole đồng; of a closing, the money that is left.',
    ],
    { required: true, sample: 1200000, width: 15 },
  ),
  text('content', ['Nội dung', 'Content'], ['Thu, chi về việc gì.', 'What it is for.'], {
    also: ['Diễn giải'],
    sample: 'Ủng hộ Tết khuyến học',
    width: 30,
  }),
  text(
    'documentName',
    ['Tên chứng từ', 'Voucher name'],
    ['Ví dụ: Phiếu thu.', 'Such as: receipt slip.'],
  ),
  text(
    'donor',
    ['Người ủng hộ', 'Donor'],
    ['Tên người hoặc đơn vị ủng hộ.', 'Name of the donor.'],
    { sample: 'Doanh nghiệp minh họa', width: 24 },
  ),
  column(
    'donorType',
    'choice',
    ['Loại người ủng hộ', 'Donor type'],
    ['Để trống là cá nhân (tên được giữ kín).', 'Left empty: a person, whose name is private.'],
    { choices: DONORS, sample: 'tổ chức', width: 14 },
  ),
  column('donorId', 'id', ['Mã người ủng hộ', 'Donor id'], ['Nếu có.', 'If any.'], { width: 12 }),
  text(
    'recipient',
    ['Người hưởng', 'Recipient'],
    ['Tên người nhận, nếu một người.', 'Name of the recipient, if one.'],
  ),
  column('recipientId', 'id', ['Mã người hưởng', 'Recipient id'], ['Nếu có.', 'If any.'], {
    width: 12,
  }),
  column(
    'count',
    'whole',
    ['Số lượt', 'Occasions'],
    ['Bao nhiêu người trong danh sách.', 'How many on the list.'],
    { width: 10 },
  ),
  column(
    'earmark',
    'id',
    ['Mã mục đích', 'Earmark'],
    ['Mã mục đích tài trợ trong tệp quỹ.', 'Id of the purpose in the fund file.'],
    { width: 12 },
  ),
  text('goods', ['Hiện vật', 'Goods'], ['Tên hiện vật.', 'What the goods are.']),
  column(
    'quantity',
    'number',
    ['Số lượng', 'Quantity'],
    ['Số lượng hiện vật.', 'Quantity of the goods.'],
    { width: 10 },
  ),
  text(
    'valuedBy',
    ['Người định giá', 'Valued by'],
    ['Ai định giá hiện vật.', 'Who valued the goods.'],
  ),
  column(
    'valuedOn',
    'day',
    ['Ngày định giá', 'Valued on'],
    ['Ngày định giá hiện vật.', 'Day of the valuation.'],
    { width: 12 },
  ),
  text(
    'reverses',
    ['Đảo chứng từ', 'Reverses'],
    ['Số chứng từ (hoặc mã bút toán) bị đảo.', 'Voucher number (or entry id) that this reverses.'],
  ),
  column(
    'issuedOn',
    'day',
    ['Ngày chứng từ', 'Voucher date'],
    ['Để trống là như “Ngày”.', 'Left empty: as the date.'],
    { width: 12 },
  ),
  column(
    'voucherQuantity',
    'number',
    ['Số lượng trên chứng từ', 'Voucher quantity'],
    ['Nếu chứng từ ghi.', 'If the voucher says so.'],
    { width: 12 },
  ),
  column(
    'unitPrice',
    'amount',
    ['Đơn giá', 'Unit price'],
    ['Nếu chứng từ ghi.', 'If the voucher says so.'],
    { width: 12 },
  ),
  text('amountInWords', ['Bằng chữ', 'In words'], ['Số tiền bằng chữ.', 'The amount in words.']),
  text('issuerName', ['Bên lập', 'Issuer'], ['Tên bên lập chứng từ.', 'Who issued the voucher.']),
  text(
    'issuerAddress',
    ['Địa chỉ bên lập', 'Issuer address'],
    ['Địa chỉ bên lập.', 'Address of the issuer.'],
  ),
  text(
    'receiverName',
    ['Bên nhận', 'Receiver'],
    ['Tên bên nhận chứng từ.', 'Who received the voucher.'],
  ),
  text(
    'receiverAddress',
    ['Địa chỉ bên nhận', 'Receiver address'],
    ['Địa chỉ bên nhận.', 'Address of the receiver.'],
  ),
  text(
    'preparer',
    ['Người lập', 'Prepared by'],
    ['Người lập chứng từ.', 'Who prepared the voucher.'],
  ),
  text(
    'approver',
    ['Người duyệt', 'Approved by'],
    ['Người duyệt chứng từ.', 'Who approved the voucher.'],
  ),
  column(
    'others',
    'texts',
    ['Chữ ký khác', 'Other signatures'],
    ['Cách nhau bằng dấu chấm phẩy.', 'With semicolons between.'],
    { width: 14 },
  ),
  column(
    'id',
    'id',
    ['Mã bút toán', 'Entry id'],
    ['Để trống: năm và số chứng từ.', 'Left empty: year and voucher number.'],
    { width: 14 },
  ),
  column(
    'goodsBalance',
    'whole',
    ['Hiện vật còn lại', 'Goods left'],
    [
      'Chỉ với khóa sổ: giá trị hiện vật còn lại.',
      'Closings only: value of the goods that are left.',
    ],
    { width: 12 },
  ),
  text(
    'head',
    ['Mã băm', 'Hash'],
    ['Chỉ với khóa sổ: mã băm do máy tính.', 'Closings only: the hash that was computed.'],
  ),
];

/** Parts of a voucher that stand in columns of the same name. */
export const VOUCHER_KEYS = [
  'documentName',
  'issuerName',
  'issuerAddress',
  'receiverName',
  'receiverAddress',
  'content',
  'unitPrice',
  'amountInWords',
  'preparer',
  'approver',
  'others',
] as const;
