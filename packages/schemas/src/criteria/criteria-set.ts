import * as z from 'zod';
import { bilingual } from '../primitives/bilingual.js';
import { calendarDate } from '../primitives/calendar-date.js';
import { citation } from '../primitives/citation.js';
import { criteriaSetId, instrumentId, plainId } from '../primitives/identifier.js';
import { place } from '../primitives/place.js';
import { text } from '../primitives/text.js';
import { uniqueById } from '../primitives/unique.js';
import { scoring } from './scoring.js';

export const named = z.strictObject({ id: plainId, title: bilingual });

/**
 * The days on which a set holds. `from: null` = the day was not read. `certainty: inferred` = a day
 * here follows from other dates, such as the signing or the issue of the next set.
 */
export const validity = z.strictObject({
  from: calendarDate.nullable(),
  to: calendarDate.nullable(),
  certainty: z.enum(['confirmed', 'inferred', 'not-found']),
  note: bilingual.nullable(),
});

/** A criteria set (bộ tiêu chí) of a learning model at one or more scopes, as one act lays it down. */
export const criteriaSetSchema = z.strictObject({
  kind: z.literal('criteria-set'),
  id: criteriaSetId,
  model: plainId,
  scopes: z.array(plainId).min(1),
  title: bilingual,
  instrument: instrumentId,
  clause: text.nullable(),
  /** null = the whole country. */
  territory: place.nullable(),
  validity,
  /** complete: all that a verdict needs is known; partial: some is; outline: nothing that scores. */
  completeness: z.enum(['complete', 'partial', 'outline']),
  /** Facts about the one assessed that change what is asked, such as vùng khó khăn. */
  circumstances: z.array(named).check(uniqueById('duplicate-id')),
  /** The kinds of unit that requirements name. */
  unitKinds: z.array(named).check(uniqueById('duplicate-id')),
  /** Whether what has no suitable evidence fails, or earns 0; null = no such rule was read. */
  withoutEvidence: z.enum(['fails']).nullable(),
  /** The last day on which the ones assessed exist in law (districts: 2025-06-30). */
  subjectsEnd: calendarDate.nullable(),
  scoring,
  /** The parts that a province lays down: the earning of these criteria may be replaced. */
  openTerms: z.array(z.strictObject({ id: plainId, criterion: plainId, title: bilingual })),
  /** What the act, or what was read of it, leaves unsaid. */
  gaps: z.array(bilingual),
  lastCheckedOn: calendarDate,
  citation,
});
export type CriteriaSet = z.infer<typeof criteriaSetSchema>;
