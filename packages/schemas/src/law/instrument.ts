import * as z from 'zod';
import { calendarDate } from '../primitives/calendar-date.js';
import { citation } from '../primitives/citation.js';
import { bilingual } from '../primitives/bilingual.js';
import { instrumentId } from '../primitives/identifier.js';
import { text } from '../primitives/text.js';

/**
 * A legal instrument (văn bản). `period` is the span of years that a programme covers; `inForce`
 * the days of legal force where they were read. null = not read, never "always".
 */
export const instrumentSchema = z.strictObject({
  kind: z.literal('instrument'),
  id: instrumentId,
  number: text,
  title: bilingual,
  issuedOn: calendarDate.nullable(),
  inForce: z.strictObject({ from: calendarDate, to: calendarDate.nullable() }).nullable(),
  period: z.strictObject({ from: z.number().int(), to: z.number().int() }).nullable(),
  supersedes: z.array(instrumentId),
  supersededBy: z.array(instrumentId),
  lastCheckedOn: calendarDate,
  citation,
});
export type Instrument = z.infer<typeof instrumentSchema>;
