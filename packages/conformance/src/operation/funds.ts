import * as z from 'zod';
import { document } from './document.js';
import { day, type Operation, verdict, whole } from './parts.js';

const dong = z.int();
const books = { fund: document('fund'), ledger: document('fund-ledger') };

/** Learning funds: their books and the rules for them. Money is whole đồng. */
export const FUNDS = {
  'fund.check': {
    title: { vi: 'Sổ quỹ có sai không', en: 'Whether a ledger is right' },
    input: z.strictObject({ ...books, today: day }),
    output: z.strictObject({
      right: z.boolean(),
      faults: z.array(z.strictObject({ code: z.string(), at: whole })),
    }),
    unordered: ['faults'],
  },
  'fund.balance': {
    title: { vi: 'Số dư cuối ngày', en: 'What there is at the end of a day' },
    input: z.strictObject({ ...books, on: day }),
    output: z.strictObject({
      money: dong,
      goods: dong,
      earmarked: z.record(z.string(), dong),
      free: dong,
    }),
  },
  'fund.audit': {
    title: { vi: 'Quỹ so với quy định', en: 'A fund against the rules' },
    input: z.strictObject({ ...books, rules: z.array(document('fund-rule')), on: day }),
    output: z.strictObject({
      findings: z.array(
        z.strictObject({
          rule: z.string(),
          year: whole.nullable(),
          verdict,
          due: z.enum(['due', 'not-yet', 'none-stated']),
          shortfall: z.number().nullable(),
        }),
      ),
    }),
    unordered: ['findings'],
  },
} as const satisfies Record<string, Operation>;
