import * as z from 'zod';
import { bilingual } from '../primitives/bilingual.js';
import { calendarDate } from '../primitives/calendar-date.js';
import { citation } from '../primitives/citation.js';
import { plainId } from '../primitives/identifier.js';
import { partialDate } from '../primitives/partial-date.js';
import { quantity } from '../primitives/quantity.js';
import { text } from '../primitives/text.js';

/** Units, officials or soldiers, members, households, or đồng. */
const counted = z.enum(['unit', 'cadre', 'member', 'household', 'money']);

const countable = z.strictObject({ what: counted, name: bilingual });

/** How many there were at some place and time, as public texts give it. */
const figure = z.strictObject({
  what: counted,
  place: text,
  on: partialDate,
  size: quantity,
  citation,
});

/** A kind of organisation that signs agreements (tổ chức ký kết), and what it is able to count. */
export const organisationSchema = z.strictObject({
  kind: z.literal('organisation'),
  id: plainId,
  name: bilingual,
  /** Short forms in which it is written. */
  alsoWritten: z.array(text),
  earlierNames: z.array(bilingual),
  counts: z.array(countable).min(1),
  /** False where its strength is not public, so that only rates may be shown. */
  strengthPublic: z.boolean(),
  /** null = not read; never "always". */
  validFrom: calendarDate.nullable(),
  validTo: calendarDate.nullable(),
  succeededBy: z.array(plainId).optional(),
  figures: z.array(figure).optional(),
  citation,
});
export type Organisation = z.infer<typeof organisationSchema>;
