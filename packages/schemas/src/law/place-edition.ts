import * as z from 'zod';
import { calendarDate } from '../primitives/calendar-date.js';
import { citation } from '../primitives/citation.js';
import { plainId } from '../primitives/identifier.js';
import { text } from '../primitives/text.js';

const unit = z.strictObject({
  code: z.string(),
  name: text,
  type: z.enum(['city', 'province']),
  /** The unit of the next edition that it went into; null in the newest edition. */
  successor: z.string().nullable(),
});

/**
 * One edition of the list of provinces (danh mục đơn vị hành chính cấp tỉnh), and the days on which it
 * holds. A unit is known by code and edition together: codes live on with other territories.
 */
export const placeEditionSchema = z.strictObject({
  kind: z.literal('place-edition'),
  id: plainId,
  /** null = from before the time that the data covers. */
  validFrom: calendarDate.nullable(),
  /** Last day; null = still. */
  validTo: calendarDate.nullable(),
  next: plainId.nullable(),
  units: z.array(unit).min(1),
  citation,
});
export type PlaceEdition = z.infer<typeof placeEditionSchema>;
