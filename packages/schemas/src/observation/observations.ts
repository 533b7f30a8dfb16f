import * as z from 'zod';
import { agreementId } from '../primitives/identifier.js';
import { text } from '../primitives/text.js';
import { uniqueById } from '../primitives/unique.js';
import { observation } from './observation.js';

/**
 * A file of observations for one agreement. `illustrative` is the text that every output built on
 * made-up figures must show; null when the figures are real.
 */
export const observationsSchema = z.strictObject({
  kind: z.literal('observations'),
  agreement: agreementId,
  illustrative: z.strictObject({ vi: text, en: text }).nullable(),
  observations: z.array(observation).check(uniqueById('duplicate-id')),
});
export type Observations = z.infer<typeof observationsSchema>;
