import * as z from 'zod';
import { bilingual } from '../primitives/bilingual.js';
import { citation } from '../primitives/citation.js';
import {
  agreementId,
  indicatorId,
  instrumentId,
  partyId,
  plainId,
} from '../primitives/identifier.js';
import { text } from '../primitives/text.js';
import { year } from '../primitives/year.js';

/** An instrument that the agreement rests on (căn cứ), and how the text names it. */
export const legalBasis = z.strictObject({
  instrument: instrumentId,
  title: text,
  namedBy: z.enum(['title', 'number']),
  numberCertainty: z.enum(['confirmed', 'inferred']),
});

/** A purpose (mục đích) or principle (nguyên tắc). */
export const statement = z.strictObject({ id: plainId, text: bilingual, citation });

/**
 * A movement of a mass organisation (phong trào, cuộc vận động) that is woven into building or evaluating
 * learning models: which models it serves.
 */
export const movementLink = z.strictObject({
  id: plainId,
  /** Whose movement it is; null where the text speaks of all. */
  party: partyId.nullable(),
  movement: bilingual,
  models: z.array(indicatorId).min(1),
  citation,
});

/** A duty of one party, of each party or of all together (trách nhiệm các bên). */
export const responsibility = z.strictObject({
  id: plainId,
  of: z.union([z.literal('each-party'), z.literal('joint'), partyId]),
  text: bilingual,
  citation,
});

/** Someone who signed, as the public source gives it. */
export const signatory = z.strictObject({
  party: partyId,
  name: text,
  office: text,
  citation,
});

/** Something that the agreement has, or should have, and that no public text gives. */
export const gap = z.strictObject({ id: plainId, text: bilingual });
export type Gap = z.infer<typeof gap>;

/**
 * Something that public texts say in different ways, where none prevails: all are kept, and the field
 * itself is null.
 */
export const conflict = z.strictObject({
  field: z.enum([
    'title',
    'documentKind',
    'documentNumber',
    'signing.on',
    'period.from',
    'period.to',
  ]),
  readings: z
    .array(z.strictObject({ value: z.union([text, z.number().int()]), where: text, citation }))
    .min(2),
});
export type Conflict = z.infer<typeof conflict>;

/** The earlier programme that this one goes on from (gia hạn, ký tiếp), by id where it is on record. */
export const renewal = z.strictObject({
  agreement: agreementId.nullable(),
  text: bilingual,
  /** The last year of the earlier programme, so that a gap between them can be told. */
  endedIn: year.nullable(),
});

/** What recurs: yearly programme, interim review (sơ kết), final review (tổng kết). */
export const reviewCycle = z.strictObject({
  every: z.literal('year'),
  items: z.array(z.enum(['programme', 'interim-review', 'final-review'])).min(1),
  citation,
});
