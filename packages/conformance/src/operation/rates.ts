import * as z from 'zod';
import { type Operation, whole } from './parts.js';

const rate = { percent: z.number().min(0), decimals: z.int().min(0).max(4) };
const span = z.tuple([whole, whole]).nullable();

/** Rates as reports print them, with their decimals cut one way or another. */
export const RATES = {
  'rate.fit': {
    title: { vi: 'Tỷ lệ in ra có khớp số đếm không', en: 'Whether a printed rate fits its counts' },
    input: z.strictObject({ count: whole, of: z.int().min(1), ...rate }),
    output: z.strictObject({
      fit: z.enum(['rounds-and-truncates', 'rounds', 'truncates', 'contradicts']),
    }),
  },
  'rate.base': {
    title: { vi: 'Mẫu số mà tỷ lệ in ra cho phép', en: 'The bases that a printed rate allows' },
    input: z.strictObject({ count: whole, ...rate }),
    output: z.strictObject({ rounded: span, truncated: span }),
  },
  'rate.count': {
    title: {
      vi: 'Số đếm mà tỷ lệ cắt bớt cho phép',
      en: 'The counts that a rate cut short allows',
    },
    input: z.strictObject({ of: z.int().min(1), ...rate }),
    output: z.strictObject({ truncated: span }),
  },
} as const satisfies Record<string, Operation>;
