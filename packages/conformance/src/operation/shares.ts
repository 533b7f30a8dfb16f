import * as z from 'zod';
import { bounds, type Operation, percent, quantity, whole } from './parts.js';

/** Counts, bases and the share that is asked for. */
export const SHARES = {
  'share.judge': {
    title: { vi: 'Tỷ lệ so với mức yêu cầu', en: 'A share against what is asked for' },
    input: z.strictObject({ count: quantity, of: quantity, percent }),
    output: z.strictObject({
      verdict: z.enum(['met', 'not-met', 'undetermined']),
      shortfall: bounds,
    }),
  },
  'share.required': {
    title: { vi: 'Số tối thiểu của một tỷ lệ', en: 'The least count that reaches a share' },
    input: z.strictObject({ percent, of: whole }),
    output: z.strictObject({ count: whole }),
  },
  'share.total': {
    title: { vi: 'Cộng các phần', en: 'Parts added up' },
    input: z.strictObject({
      parts: z.array(quantity),
      overlap: z.enum(['disjoint', 'may-overlap']),
    }),
    output: z.strictObject({ total: bounds }),
  },
} as const satisfies Record<string, Operation>;
