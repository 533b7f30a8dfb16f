import * as z from 'zod';
import { type Operation, verdict } from './parts.js';

const several = z.strictObject({ verdicts: z.array(verdict) });
const one = z.strictObject({ verdict });

export const VERDICTS = {
  'verdict.all-of': {
    title: { vi: 'Phải đạt tất cả', en: 'All of these are asked for' },
    input: several,
    output: one,
  },
  'verdict.whichever': {
    title: {
      vi: 'Chưa rõ cách hiểu nào đúng',
      en: 'One of these holds, and it is not known which',
    },
    input: several,
    output: one,
  },
} as const satisfies Record<string, Operation>;
