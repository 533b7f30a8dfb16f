import * as z from 'zod';
import { bilingual } from '../primitives/bilingual.js';
import { fundId } from '../primitives/identifier.js';
import { ledgerItemSchema } from './ledger-item.js';

const header = {
  kind: z.literal('fund-ledger'),
  fund: fundId,
  /** The warning that every output must show where the figures are made up; null when they are real. */
  illustrative: bilingual.nullable(),
};

/** The first line of a ledger file of one line per entry (NDJSON). */
export const ledgerHeaderSchema = z.strictObject(header);
export type LedgerHeader = z.infer<typeof ledgerHeaderSchema>;

/** The book of a fund (sổ quỹ): lines in the order in which they were written. */
export const fundLedgerSchema = z.strictObject({ ...header, items: z.array(ledgerItemSchema) });
export type FundLedger = z.infer<typeof fundLedgerSchema>;
