import * as z from 'zod';
import { day, type Operation } from './parts.js';

const heading = z.strictObject({
  id: z.string(),
  model: z.string(),
  scopes: z.array(z.string()),
  /** The province that laid it down; null = the whole country. */
  territory: z.strictObject({ code: z.string(), edition: z.string() }).nullable(),
  validity: z.strictObject({ from: day.nullable(), to: day.nullable() }),
});

/** Which law a day has. */
export const LAWS = {
  'law.criteria-set': {
    title: {
      vi: 'Bộ tiêu chí có hiệu lực trong một ngày',
      en: 'The criteria set in force on a day',
    },
    input: z.strictObject({
      sets: z.array(heading),
      model: z.string(),
      scope: z.string(),
      on: day,
      territory: z.string().nullable(),
    }),
    output: z.strictObject({
      kind: z.enum(['found', 'start-unknown', 'several', 'none-in-force', 'not-known']),
      sets: z.array(z.string()),
    }),
    unordered: ['sets'],
  },
  'law.in-force': {
    title: { vi: 'Văn bản có điều chỉnh ngày đó không', en: 'Whether an instrument governs a day' },
    input: z.strictObject({
      instrument: z.strictObject({
        issuedOn: day.nullable(),
        inForce: z.strictObject({ from: day, to: day.nullable() }).nullable(),
        period: z.strictObject({ from: z.int(), to: z.int() }).nullable(),
      }),
      on: day,
      lawAsOf: day,
    }),
    output: z.strictObject({ inForce: z.enum(['yes', 'no', 'unknown']) }),
  },
} as const satisfies Record<string, Operation>;
