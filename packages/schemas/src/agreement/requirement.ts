import * as z from 'zod';
import { percent } from '../primitives/percent.js';

const wholeFromOne = z.number().int().min(1).max(Number.MAX_SAFE_INTEGER);

/**
 * What is asked, in the five shapes that agreements have: a share of the population (tỷ lệ); each of
 * them, without a figure (mỗi, các); a number of things (số lượng); đồng in each year, from every party
 * or from all together (số tiền); an act that each body shows by a dated paper (định tính).
 */
export const requirement = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('share'), percent }),
  z.strictObject({ kind: z.literal('universal') }),
  z.strictObject({ kind: z.literal('count'), count: wholeFromOne }),
  z.strictObject({
    kind: z.literal('money'),
    /** In whole đồng. */
    amount: wholeFromOne,
    per: z.enum(['year', 'school-year']),
    /** `each`: the floor of every giver of the population; `total`: the floor of all together. */
    from: z.enum(['each', 'total']),
  }),
  z.strictObject({ kind: z.literal('evidence') }),
]);
export type Requirement = z.infer<typeof requirement>;
