import type { EntryKind, PaymentKind, ReceiptKind } from '@khuyenhoc/schemas';

/** Whether a kind of entry brings in (thu) or pays out (chi). */
export const DIRECTION: Readonly<Record<ReceiptKind, 'in'> & Record<PaymentKind, 'out'>> = {
  'opening-balance': 'in',
  'money-gift': 'in',
  'in-kind-gift': 'in',
  'earmarked-gift': 'in',
  'state-support': 'in',
  interest: 'in',
  'other-receipt': 'in',
  'deposit-taken': 'in',
  scholarship: 'out',
  reward: 'out',
  aid: 'out',
  'management-cost': 'out',
  'other-payment': 'out',
  loan: 'out',
  investment: 'out',
};

/** All kinds, receipts first, in the order in which reports list them. */
export const KINDS = Object.keys(DIRECTION) as readonly EntryKind[];

export const isReceipt = (kind: EntryKind): kind is ReceiptKind => DIRECTION[kind] === 'in';

/** What helps a recipient (tài trợ, hỗ trợ): the spending that a fund is there for. */
export const GRANTS: readonly PaymentKind[] = ['scholarship', 'reward', 'aid'];
