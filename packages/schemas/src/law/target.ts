import * as z from 'zod';
import { ownCheck } from '../primitives/own-check.js';
import { stage } from '../agreement/commitment.js';
import { bilingual } from '../primitives/bilingual.js';
import { citation } from '../primitives/citation.js';
import { indicatorId, instrumentId, plainId, targetId } from '../primitives/identifier.js';
import { percent } from '../primitives/percent.js';
import { text } from '../primitives/text.js';

const reading = z.strictObject({
  percent,
  where: text,
  source: z.array(z.string()).min(1),
  quote: text.nullable(),
});

const FIGURE_IF_CONFIRMED = {
  if: { properties: { percent: { type: 'number' } } },
  then: { properties: { citation: { properties: { certainty: { const: 'confirmed' } } } } },
};

/**
 * What a target asks in one year. `percent: null` = no text that gives the figure was found, or the
 * texts disagree; a value known only from memory is never kept here.
 */
export const milestone = z
  .strictObject({
    year: z.number().int(),
    percent: percent.nullable(),
    clause: text.nullable(),
    modality: z.enum(['strive']).nullable(),
    /** The target of which this is a part (“trong đó”): its holders are the base. */
    within: targetId.nullable(),
    citation,
    /** Readings that disagree, where none prevails. */
    readings: z.array(reading).min(2).optional(),
    /** A deviating reading that does not change the confirmed figure. */
    outliers: z.array(reading).min(1).optional(),
  })
  .check(
    ownCheck(
      (value, ctx) => {
        if (value.percent !== null && value.citation.certainty !== 'confirmed') {
          ctx.addIssue({
            code: 'custom',
            path: ['percent'],
            params: { issue: 'rule-not-confirmed' },
          });
        }
      },
      { schema: FIGURE_IF_CONFIRMED },
    ),
  );
export type Milestone = z.infer<typeof milestone>;

/** A national target (chỉ tiêu): the share of `base` that is to reach `stage` by each year. */
export const targetSchema = z.strictObject({
  kind: z.literal('target'),
  id: targetId,
  instrument: instrumentId,
  title: bilingual,
  /** The learning model that the target counts, where it counts one. */
  indicator: indicatorId.nullable(),
  stage: stage.nullable(),
  countedItem: plainId,
  base: plainId,
  /** False when the counted item is itself a place: “70 % of provinces” is no target for one. */
  localisable: z.boolean(),
  milestones: z.array(milestone).min(1),
});
export type Target = z.infer<typeof targetSchema>;
