import type { EntryKind } from '@khuyenhoc/schemas';
import type { Words } from '../language/language.js';

/** The kinds of entries as reports name them. */
export const KIND_WORDS: Readonly<Record<EntryKind, Words>> = {
  'opening-balance': { vi: 'Số dư mang sang', en: 'Opening balance' },
  'money-gift': { vi: 'Ủng hộ bằng tiền', en: 'Gifts of money' },
  'in-kind-gift': { vi: 'Ủng hộ bằng hiện vật (quy tiền)', en: 'Gifts in kind (valued)' },
  'earmarked-gift': { vi: 'Tài trợ có mục đích', en: 'Earmarked gifts' },
  'state-support': { vi: 'Ngân sách nhà nước hỗ trợ', en: 'State support' },
  interest: { vi: 'Lãi tiền gửi', en: 'Interest' },
  'other-receipt': { vi: 'Thu khác', en: 'Other receipts' },
  'deposit-taken': { vi: 'Nhận tiền gửi', en: 'Deposits taken' },
  scholarship: { vi: 'Học bổng', en: 'Scholarships' },
  reward: { vi: 'Khen thưởng', en: 'Rewards' },
  aid: { vi: 'Hỗ trợ', en: 'Aid' },
  'management-cost': { vi: 'Chi quản lý', en: 'Management cost' },
  'other-payment': { vi: 'Chi khác', en: 'Other payments' },
  loan: { vi: 'Cho vay', en: 'Loans' },
  investment: { vi: 'Góp vốn, đầu tư', en: 'Investment' },
};
