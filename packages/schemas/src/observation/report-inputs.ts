import * as z from 'zod';
import { agreementId } from '../primitives/identifier.js';
import { text } from '../primitives/text.js';

/**
 * What only the author of a report can say: who issues it and to whom, who signs and by what authority
 * (TM., KT., TL.), and the sections that figures do not write. What is left out stays blank.
 */
export const reportInputsSchema = z.strictObject({
  kind: z.literal('report-inputs'),
  agreement: agreementId,
  superiorBody: text.optional(),
  issuingBody: text.optional(),
  /** The letters after the number: BC-HKH. */
  symbol: text.optional(),
  place: text.optional(),
  subject: text.optional(),
  /** Kính gửi. */
  to: z.array(text).optional(),
  /** Nơi nhận, without “Lưu: VT”. */
  recipients: z.array(text).optional(),
  signature: z
    .strictObject({
      authority: text.optional(),
      office: text.optional(),
      name: text.optional(),
    })
    .optional(),
  /** Phương hướng, nhiệm vụ kỳ tới. */
  tasks: z.array(text).optional(),
  /** Đề xuất, kiến nghị. */
  proposals: z.array(text).optional(),
});
export type ReportInputs = z.infer<typeof reportInputsSchema>;
