import * as z from 'zod';
import { ownCheck } from '../primitives/own-check.js';
import { bilingual } from '../primitives/bilingual.js';
import { calendarDate } from '../primitives/calendar-date.js';
import { partyId, plainId } from '../primitives/identifier.js';

/**
 * A body that signs (bên ký kết). The hub (nòng cốt) is the Association; the others are partners.
 *
 * Bodies change form and end: `validFrom` and `validTo` are the days on which it is a party, left out
 * where that is from the signing and still; `succeededBy` is the party of the same list that takes over.
 */
export const party = z
  .strictObject({
    id: partyId,
    name: bilingual,
    /** The kind of organisation; null where the source does not say. */
    type: plainId.nullable(),
    role: z.enum(['hub', 'partner', 'witness']),
    /** Where the source speaks of several bodies without naming them: how many. */
    bodies: z.number().int().min(2).optional(),
    /** The office in charge (cơ quan thường trực); each party has one. */
    standingBody: bilingual.nullable().optional(),
    validFrom: calendarDate.optional(),
    validTo: calendarDate.optional(),
    succeededBy: partyId.optional(),
  })
  .check(
    ownCheck(
      ({ validFrom, validTo }, ctx) => {
        if (validFrom !== undefined && validTo !== undefined && validTo < validFrom) {
          const params = { issue: 'period-reversed', from: validFrom };
          ctx.addIssue({ code: 'custom', path: ['validTo'], params });
        }
      },
      { unsaid: ['period-reversed'] },
    ),
  );
export type Party = z.infer<typeof party>;
