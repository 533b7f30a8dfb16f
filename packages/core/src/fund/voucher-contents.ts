import type { Entry } from '@khuyenhoc/schemas';

/** The seven contents of an accounting document (Điều 16 Luật Kế toán), in their order. */
export type VoucherContent =
  'number-and-name' | 'date' | 'issuer' | 'receiver' | 'content' | 'amounts' | 'signatures';

export const VOUCHER_CONTENTS: readonly VoucherContent[] = [
  'number-and-name',
  'date',
  'issuer',
  'receiver',
  'content',
  'amounts',
  'signatures',
];

/**
 * The contents that the voucher of an entry lacks. The amount in figures is that of the entry; money
 * that comes in or goes out must also be there in words.
 */
export function missingContents({ voucher, goods }: Entry): readonly VoucherContent[] {
  const has: Record<VoucherContent, boolean> = {
    'number-and-name': voucher.documentName !== undefined,
    date: voucher.issuedOn !== undefined,
    issuer: voucher.issuerName !== undefined && voucher.issuerAddress !== undefined,
    receiver: voucher.receiverName !== undefined && voucher.receiverAddress !== undefined,
    content: voucher.content !== undefined,
    amounts: goods !== undefined || voucher.amountInWords !== undefined,
    signatures: voucher.preparer !== undefined && voucher.approver !== undefined,
  };
  return VOUCHER_CONTENTS.filter((one) => !has[one]);
}
