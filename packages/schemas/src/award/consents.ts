import * as z from 'zod';
import { calendarDate } from '../primitives/calendar-date.js';
import { personId, plainId } from '../primitives/identifier.js';
import { text } from '../primitives/text.js';
import { uniqueById } from '../primitives/unique.js';

/**
 * That someone agreed, or did not, to a name being published (sự đồng ý công khai). There is no default:
 * `unknown` counts as no, and so does having no record.
 */
export const consent = z.strictObject({
  id: plainId,
  person: personId,
  by: z.enum(['self', 'representative']),
  /** Of the representative to the child (quan hệ). */
  relation: text.nullable(),
  covers: z.array(z.enum(['name', 'award', 'school', 'gift'])).min(1),
  channel: text,
  state: z.enum(['yes', 'no', 'unknown']),
  givenOn: calendarDate.nullable(),
  withdrawnOn: calendarDate.nullable(),
});
export type Consent = z.infer<typeof consent>;

/** Recorded consents to publication. */
export const consentsSchema = z.strictObject({
  kind: z.literal('publication-consents'),
  consents: z.array(consent).check(uniqueById('duplicate-id')),
});
export type Consents = z.infer<typeof consentsSchema>;
