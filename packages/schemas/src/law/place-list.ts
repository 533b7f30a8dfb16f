import * as z from 'zod';
import { ownCheck, wholeText } from '../primitives/own-check.js';
import { calendarDate } from '../primitives/calendar-date.js';
import { citation } from '../primitives/citation.js';
import { plainId } from '../primitives/identifier.js';
import { place } from '../primitives/place.js';
import { text } from '../primitives/text.js';

/** A unit that existed before, and how much of it went into the new one. */
const predecessor = z.strictObject({
  place,
  name: text,
  extent: z.enum(['whole', 'part']),
});

const CODE = /^[0-9]{3}([0-9]{2})?$/;

export const placeUnit = z.strictObject({
  code: z.string().check(
    ownCheck(
      (value, ctx) => {
        if (!CODE.test(value)) ctx.addIssue({ code: 'custom', params: { issue: 'place-code' } });
      },
      { schema: wholeText(CODE.source) },
    ),
  ),
  name: text,
  type: z.enum(['district', 'commune', 'ward', 'township', 'special-zone']),
  /** Code of the unit above: a district until 30 June 2025, else the province. */
  parent: z.string(),
  validFrom: calendarDate.optional(),
  validTo: calendarDate.optional(),
  predecessors: z.array(predecessor).optional(),
});
export type PlaceUnit = z.infer<typeof placeUnit>;

/**
 * Units below the province (huyện, xã, phường, thị trấn, đặc khu) of one edition, as far as they are
 * given. `complete`: the list has every unit of each province that it speaks of; without it no roll-up
 * can be exact.
 */
export const placeListSchema = z
  .strictObject({
    kind: z.literal('place-list'),
    edition: plainId,
    complete: z.boolean(),
    units: z.array(placeUnit).min(1),
    citation,
  })
  .check(
    ownCheck(
      ({ units }, ctx) => {
        const first = new Map<string, number>();
        units.forEach(({ code }, index) => {
          const earlier = first.get(code);
          if (earlier !== undefined) {
            const params = { issue: 'duplicate-id', place: `[${earlier}]` };
            ctx.addIssue({ code: 'custom', path: ['units', index, 'code'], params });
          }
          first.set(code, index);
        });
        units.forEach(({ parent }, index) => {
          if (parent.length === 2 || first.has(parent)) return;
          const params = { issue: 'place-parent-unknown' };
          ctx.addIssue({ code: 'custom', path: ['units', index, 'parent'], params });
        });
      },
      { unsaid: ['duplicate-id', 'place-parent-unknown'] },
    ),
  );
export type PlaceList = z.infer<typeof placeListSchema>;
