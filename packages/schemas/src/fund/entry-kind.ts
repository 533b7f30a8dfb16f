import * as z from 'zod';
import { ownCheck } from '../primitives/own-check.js';

/**
 * What comes in (thu): money, goods with a valuation (hiện vật), a gift for a stated purpose (tài trợ có
 * mục đích), State support, interest (lãi), other, and money taken on deposit, which a licensed fund may
 * not take since 1/3/2026. `opening-balance` carries over what was there before the book began.
 */
export const RECEIPT_KINDS = [
  'opening-balance',
  'money-gift',
  'in-kind-gift',
  'earmarked-gift',
  'state-support',
  'interest',
  'other-receipt',
  'deposit-taken',
] as const;

/**
 * What goes out (chi): scholarship (học bổng), reward (khen thưởng), aid (hỗ trợ), management cost (chi
 * quản lý), other, and lending or investing, which a licensed fund may not do since 1/3/2026.
 */
export const PAYMENT_KINDS = [
  'scholarship',
  'reward',
  'aid',
  'management-cost',
  'other-payment',
  'loan',
  'investment',
] as const;

export type ReceiptKind = (typeof RECEIPT_KINDS)[number];
export type PaymentKind = (typeof PAYMENT_KINDS)[number];
export type EntryKind = ReceiptKind | PaymentKind;

const ENTRY_KINDS: readonly EntryKind[] = [...RECEIPT_KINDS, ...PAYMENT_KINDS];
const isEntryKind = (value: string): value is EntryKind =>
  (ENTRY_KINDS as readonly string[]).includes(value);

/** One of the kinds; an unknown one gets its own code, with the likely spelling. */
export const entryKind = z.string().check(
  ownCheck(
    (value, ctx) => {
      if (isEntryKind(value)) return;
      ctx.addIssue({
        code: 'custom',
        params: { issue: 'entry-kind-unknown', known: ENTRY_KINDS },
      });
    },
    { schema: { enum: ENTRY_KINDS } },
  ),
) as unknown as z.ZodType<EntryKind>;

export const paymentKind = z.enum(PAYMENT_KINDS);
