import * as z from 'zod';
import { ownCheck } from '../primitives/own-check.js';
import { bilingual } from '../primitives/bilingual.js';
import { citation } from '../primitives/citation.js';
import { plainId } from '../primitives/identifier.js';
import { uniqueById } from '../primitives/unique.js';
import { commitment } from './commitment.js';
import { population } from './population.js';

/**
 * Commitments that several agreements share word for word, ready to be taken into a new one (bộ cam kết
 * mẫu). They carry no time and no legal basis: those are the agreement's own.
 */
export const commitmentSetSchema = z
  .strictObject({
    kind: z.literal('commitment-set'),
    id: plainId,
    title: bilingual,
    populations: z.array(population).min(1).check(uniqueById('duplicate-id')),
    commitments: z
      .array(commitment.omit({ due: true, legalBasis: true, citation: true }))
      .min(1)
      .check(uniqueById('duplicate-id')),
    citation,
  })
  .check(
    ownCheck(
      ({ populations, commitments }, ctx) => {
        const known = populations.map((one) => one.id);
        commitments.forEach((one, index) => {
          if (known.includes(one.population)) return;
          const path = ['commitments', index, 'population'];
          ctx.addIssue({ code: 'custom', path, params: { issue: 'population-unknown', known } });
        });
      },
      { unsaid: ['population-unknown'] },
    ),
  );
export type CommitmentSet = z.infer<typeof commitmentSetSchema>;
