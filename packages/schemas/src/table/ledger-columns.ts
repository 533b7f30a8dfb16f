import type { EntryKind } from '../fund/entry-kind.js';

/** What a column of a ledger table holds. */
export type LedgerColumn =
  | 'on'
  | 'documentNumber'
  | 'kind'
  | 'amount'
  | 'content'
  | 'documentName'
  | 'donor'
  | 'donorType'
  | 'recipient'
  | 'count'
  | 'earmark'
  | 'goods'
  | 'quantity'
  | 'valuedBy'
  | 'valuedOn'
  | 'reverses'
  | 'amountInWords'
  | 'issuerName'
  | 'issuerAddress'
  | 'receiverName'
  | 'receiverAddress'
  | 'preparer'
  | 'approver';

/** The heading of each column, Vietnamese first; either may be written, also without accents. */
export const LEDGER_COLUMNS: Readonly<Record<LedgerColumn, readonly [vi: string, en: string]>> = {
  on: ['Ngày', 'Date'],
  documentNumber: ['Số chứng từ', 'Voucher number'],
  kind: ['Loại', 'Kind'],
  amount: ['Số tiền', 'Amount'],
  content: ['Nội dung', 'Content'],
  documentName: ['Tên chứng từ', 'Voucher name'],
  donor: ['Người ủng hộ', 'Donor'],
  donorType: ['Loại người ủng hộ', 'Donor type'],
  recipient: ['Người hưởng', 'Recipient'],
  count: ['Số lượt', 'Occasions'],
  earmark: ['Mã mục đích', 'Earmark'],
  goods: ['Hiện vật', 'Goods'],
  quantity: ['Số lượng', 'Quantity'],
  valuedBy: ['Người định giá', 'Valued by'],
  valuedOn: ['Ngày định giá', 'Valued on'],
  reverses: ['Đảo chứng từ', 'Reverses'],
  amountInWords: ['Bằng chữ', 'In words'],
  issuerName: ['Bên lập', 'Issuer'],
  issuerAddress: ['Địa chỉ bên lập', 'Issuer address'],
  receiverName: ['Bên nhận', 'Receiver'],
  receiverAddress: ['Địa chỉ bên nhận', 'Receiver address'],
  preparer: ['Người lập', 'Prepared by'],
  approver: ['Người duyệt', 'Approved by'],
};

export const REQUIRED_COLUMNS: readonly LedgerColumn[] = ['on', 'documentNumber', 'kind', 'amount'];

/** Kinds as a treasurer writes them; the code itself is read too. */
export const KIND_NAMES: Readonly<Record<string, EntryKind>> = {
  'số dư mang sang': 'opening-balance',
  'ủng hộ tiền': 'money-gift',
  'ủng hộ bằng tiền': 'money-gift',
  'ủng hộ hiện vật': 'in-kind-gift',
  'tài trợ có mục đích': 'earmarked-gift',
  'ngân sách hỗ trợ': 'state-support',
  'lãi tiền gửi': 'interest',
  'thu khác': 'other-receipt',
  'học bổng': 'scholarship',
  'khen thưởng': 'reward',
  'hỗ trợ': 'aid',
  'chi quản lý': 'management-cost',
  'chi khác': 'other-payment',
  'cho vay': 'loan',
  'đầu tư': 'investment',
  'nhận tiền gửi': 'deposit-taken',
};
