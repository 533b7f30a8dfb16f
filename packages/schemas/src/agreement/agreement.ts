import * as z from 'zod';
import { ownCheck } from '../primitives/own-check.js';
import { bilingual } from '../primitives/bilingual.js';
import { calendarDate } from '../primitives/calendar-date.js';
import { citation } from '../primitives/citation.js';
import { agreementId, partyId, plainId } from '../primitives/identifier.js';
import { place } from '../primitives/place.js';
import { text } from '../primitives/text.js';
import { uniqueById } from '../primitives/unique.js';
import { year } from '../primitives/year.js';
import { checkReferences, COMMITMENTS_OR_GAPS, UNKNOWN_REFERENCES } from './check-references.js';
import {
  conflict,
  gap,
  legalBasis,
  movementLink,
  renewal,
  responsibility,
  reviewCycle,
  signatory,
  statement,
} from './clauses.js';
import { commitment } from './commitment.js';
import { party } from './party.js';
import { population } from './population.js';

/** The years covered; they may begin before the signing. `orientationTo` is a second, softer horizon. */
const period = z
  .strictObject({ from: year.nullable(), to: year.nullable(), orientationTo: year.nullable() })
  .check(
    ownCheck(
      ({ from, to, orientationTo }, ctx) => {
        const reversed = (path: string, least: number) =>
          ctx.addIssue({
            code: 'custom',
            path: [path],
            params: { issue: 'period-reversed', from: least },
          });
        if (from !== null && to !== null && to < from) reversed('to', from);
        const last = to ?? from;
        if (orientationTo !== null && last !== null && orientationTo < last) {
          reversed('orientationTo', last);
        }
      },
      { unsaid: ['period-reversed'] },
    ),
  );

/** The ceremony at which it was signed (lễ ký kết). One ceremony may hold several papers. */
const signing = z.strictObject({
  /** The same for all papers of one ceremony; left out where it held only this one. */
  ceremony: plainId.optional(),
  on: calendarDate.nullable(),
  /** `year-inferred`: the source prints day and month only. */
  onBasis: z.enum(['stated', 'year-inferred']).optional(),
  /** One joint paper, or one between two sides; left out where the source does not say. */
  form: z.enum(['joint', 'bilateral']).optional(),
  reportedOn: calendarDate.nullable(),
  host: partyId,
  place: text.nullable(),
});

/** A coordination programme (chương trình phối hợp) between the Association and its partners. */
export const agreementSchema = z
  .strictObject({
    kind: z.literal('agreement'),
    id: agreementId,
    /** null = no text that gives the title was read. */
    title: bilingual.nullable(),
    /** The kind of paper in the words of its source (Chương trình phối hợp, Kế hoạch phối hợp …). */
    documentKind: text.nullable(),
    documentNumber: text.nullable(),
    signing,
    period,
    /** null = the whole country. */
    territory: place.nullable(),
    parties: z.array(party).min(2).check(uniqueById('duplicate-party')),
    signatories: z.array(signatory),
    legalBases: z.array(legalBasis),
    purposes: z.array(statement),
    principles: z.array(statement),
    movements: z.array(movementLink).optional(),
    populations: z.array(population).check(uniqueById('duplicate-id')),
    /** Empty where no text of them was read; `gaps` then says so. */
    commitments: z.array(commitment).check(uniqueById('duplicate-id')),
    responsibilities: z.array(responsibility),
    cycle: reviewCycle.nullable(),
    renews: renewal.optional(),
    conflicts: z.array(conflict).optional(),
    gaps: z.array(gap),
    citation,
  })
  .check(ownCheck(checkReferences, { schema: COMMITMENTS_OR_GAPS, unsaid: UNKNOWN_REFERENCES }));
export type Agreement = z.infer<typeof agreementSchema>;
