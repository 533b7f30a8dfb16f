import * as z from 'zod';
import { calendarDate } from '../primitives/calendar-date.js';
import { dong } from '../primitives/dong.js';
import { text } from '../primitives/text.js';

/**
 * An accounting document (chứng từ) with the seven contents of article 16 of the Accounting Law. A
 * content that the paper lacks is left out and shows in the audit; only the number must be there, since
 * the entry is found by it. The amount in figures is that of the entry.
 */
export const voucher = z.strictObject({
  documentNumber: text,
  documentName: text.optional(),
  issuedOn: calendarDate.optional(),
  issuerName: text.optional(),
  issuerAddress: text.optional(),
  receiverName: text.optional(),
  receiverAddress: text.optional(),
  content: text.optional(),
  quantity: z.number().positive().optional(),
  unitPrice: dong.optional(),
  amountInWords: text.optional(),
  preparer: text.optional(),
  approver: text.optional(),
  others: z.array(text).optional(),
});
export type Voucher = z.infer<typeof voucher>;
