import * as z from 'zod';
import { document } from './document.js';
import { bounds, day, type Operation, quantity, verdict, whole } from './parts.js';

const place = z.strictObject({ code: z.string(), edition: z.string() });

const next = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('known'), year: whole, percent: z.number() }),
  z.strictObject({ kind: z.literal('unknown'), year: whole, readings: z.array(z.number()) }),
  z.strictObject({ kind: z.literal('no-rule-in-force') }),
]);

/** National targets and the figures held against them. */
export const TARGETS = {
  'target.measure': {
    title: { vi: 'Số liệu so với mốc sắp tới', en: 'A figure against the milestone ahead' },
    input: z.strictObject({
      target: document('target'),
      instrument: document('instrument'),
      figure: z.strictObject({
        count: quantity,
        of: quantity,
        base: z.string(),
        place: place.nullable(),
      }),
      on: day,
      lawAsOf: day,
    }),
    output: z.strictObject({
      verdict,
      next,
      mismatch: z.enum(['target-counts-places', 'other-base', 'count-above-base']).nullable(),
      shortfall: bounds.nullable(),
      pacePerYear: bounds.nullable(),
    }),
  },
} as const satisfies Record<string, Operation>;
