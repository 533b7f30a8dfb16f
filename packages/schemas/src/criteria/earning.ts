import * as z from 'zod';
import { bilingual } from '../primitives/bilingual.js';
import { points, someOfPoints } from './points.js';

/** A measured value: a plain number, or a share of a base in per cent. */
const measure = z.strictObject({ kind: z.enum(['number', 'share']), title: bilingual });

/** Measured values from `from` up to, not including, `below` (null = no end) earn `points`. */
const band = z.strictObject({
  from: z.number(),
  below: z.number().nullable(),
  points,
});

/**
 * How a criterion earns its points: judged (chấm điểm) from 0 to `max`, `step: null` = no step is laid
 * down, `max: null` = the text that gives it was not read; by bands of a measured value; yes or no;
 * in proportion to a share, rounded down to `step`; or so much for each one counted.
 */
export const earning = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('judged'),
    max: points.nullable(),
    step: someOfPoints.nullable(),
  }),
  z.strictObject({ kind: z.literal('bands'), measure, bands: z.array(band).min(1) }),
  z.strictObject({ kind: z.literal('yes-no'), points }),
  z.strictObject({
    kind: z.literal('proportional'),
    measure: bilingual,
    max: points,
    step: someOfPoints,
  }),
  z.strictObject({ kind: z.literal('count'), counted: bilingual, each: someOfPoints, max: points }),
]);
export type Earning = z.infer<typeof earning>;
