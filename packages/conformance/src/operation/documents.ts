import * as z from 'zod';
import type { Operation } from './parts.js';

const issue = z.strictObject({
  code: z.string(),
  path: z.array(z.union([z.string(), z.int()])),
});

/** Documents as they come: text that someone typed. */
export const DOCUMENTS = {
  'document.check': {
    title: { vi: 'Tài liệu có sai không', en: 'Whether a document is right' },
    input: z.strictObject({ text: z.string() }),
    output: z.strictObject({ right: z.boolean(), issues: z.array(issue) }),
    unordered: ['issues'],
  },
} as const satisfies Record<string, Operation>;
