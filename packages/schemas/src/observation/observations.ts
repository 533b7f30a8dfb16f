import * as z from 'zod';
import { bilingual } from '../primitives/bilingual.js';
import { agreementId } from '../primitives/identifier.js';
import { uniqueById } from '../primitives/unique.js';
import { observation } from './observation.js';

const header = {
  kind: z.literal('observations'),
  agreement: agreementId,
  /** The text that every output built on made-up figures must show; null when the figures are real. */
  illustrative: bilingual.nullable(),
};

/** The first line of a file of one observation per line (NDJSON). */
export const observationsHeaderSchema = z.strictObject(header);
export type ObservationsHeader = z.infer<typeof observationsHeaderSchema>;

/** A file of observations (số liệu) for one agreement. */
export const observationsSchema = z.strictObject({
  ...header,
  observations: z.array(observation).check(uniqueById('duplicate-id')),
});
export type Observations = z.infer<typeof observationsSchema>;
