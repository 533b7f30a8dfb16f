import * as z from 'zod';
import { bilingual } from '../primitives/bilingual.js';
import { calendarDate } from '../primitives/calendar-date.js';
import { citation } from '../primitives/citation.js';
import { agreementId, partyId, plainId } from '../primitives/identifier.js';
import { place } from '../primitives/place.js';
import { text } from '../primitives/text.js';
import { uniqueById } from '../primitives/unique.js';
import { checkReferences } from './check-references.js';
import { gap, legalBasis, responsibility, reviewCycle, signatory, statement } from './clauses.js';
import { commitment } from './commitment.js';
import { party } from './party.js';
import { population } from './population.js';

const year = z.number().int().min(1990).max(2100);

const period = z
  .strictObject({ from: year, to: year, orientationTo: year.nullable() })
  .superRefine((value, ctx) => {
    if (value.to < value.from) {
      ctx.addIssue({
        code: 'custom',
        path: ['to'],
        params: { issue: 'period-reversed', from: value.from },
      });
    }
  });

/** A coordination programme (chương trình phối hợp) between the Association and its partners. */
export const agreementSchema = z
  .strictObject({
    kind: z.literal('agreement'),
    id: agreementId,
    title: bilingual,
    documentKind: plainId,
    documentNumber: text.nullable(),
    signing: z.strictObject({
      on: calendarDate,
      reportedOn: calendarDate.nullable(),
      host: partyId,
      place: text.nullable(),
    }),
    period,
    territory: place,
    parties: z.array(party).min(2).superRefine(uniqueById('duplicate-party')),
    signatories: z.array(signatory),
    legalBases: z.array(legalBasis),
    purposes: z.array(statement),
    principles: z.array(statement),
    populations: z.array(population).superRefine(uniqueById('duplicate-id')),
    commitments: z.array(commitment).min(1).superRefine(uniqueById('duplicate-id')),
    responsibilities: z.array(responsibility),
    cycle: reviewCycle.nullable(),
    gaps: z.array(gap),
    citation,
  })
  .superRefine(checkReferences);
export type Agreement = z.infer<typeof agreementSchema>;
