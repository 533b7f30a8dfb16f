import * as z from 'zod';
import { bilingual } from '../primitives/bilingual.js';
import { citation } from '../primitives/citation.js';
import { criteriaSetId, plainId } from '../primitives/identifier.js';
import { place } from '../primitives/place.js';
import { text } from '../primitives/text.js';
import { criteriaSetSchema, validity } from './criteria-set.js';
import { criterion, levelsScoring } from './scoring.js';
import { earning } from './earning.js';
import { requirement } from './requirement.js';

/**
 * What a province lays down on top of a national set (bộ tiêu chí của tỉnh): it fills the open terms of
 * the set and adds to it. What the national set lays down stays as it is.
 */
export const criteriaOverlaySchema = z.strictObject({
  kind: z.literal('criteria-overlay'),
  id: criteriaSetId,
  base: criteriaSetId,
  title: bilingual,
  /** Number of the provincial act, as printed. */
  document: text,
  clause: text.nullable(),
  territory: place,
  validity,
  fills: z.record(plainId, earning),
  adds: z.strictObject({
    circumstances: criteriaSetSchema.shape.circumstances.optional(),
    unitKinds: criteriaSetSchema.shape.unitKinds.optional(),
    /** For sets of points. */
    criteria: z.array(criterion).optional(),
    preconditions: z.array(requirement).optional(),
    /** For sets of levels. */
    levelCriteria: levelsScoring.shape.criteria.optional(),
  }),
  lastCheckedOn: criteriaSetSchema.shape.lastCheckedOn,
  citation,
});
export type CriteriaOverlay = z.infer<typeof criteriaOverlaySchema>;
