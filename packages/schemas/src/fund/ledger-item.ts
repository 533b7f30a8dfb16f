import * as z from 'zod';
import { ownCheck, wholeText } from '../primitives/own-check.js';
import { calendarDate } from '../primitives/calendar-date.js';
import { dong } from '../primitives/dong.js';
import { earmarkId, entryId, personId } from '../primitives/identifier.js';
import { text } from '../primitives/text.js';
import { checkEntry, ENTRY_PARTS } from './check-entry.js';
import { entryKind } from './entry-kind.js';
import { voucher } from './voucher.js';

/** Who gave. A person's name is private data; an organisation's is not. */
const donor = z.strictObject({
  id: personId.optional(),
  name: text.optional(),
  type: z.enum(['person', 'organisation', 'anonymous']),
});

/** Who received: one person, or several on one list (`count`). */
const recipient = z.strictObject({
  id: personId.optional(),
  name: text.optional(),
  count: z.number().int().min(1),
});

/** Goods given or handed out (hiện vật); the amount of the entry is their value. */
const goods = z.strictObject({
  item: text,
  quantity: z.number().positive(),
  valuedBy: text.optional(),
  valuedOn: calendarDate.optional(),
});

/**
 * One line of the book (bút toán). Lines are only ever added: a wrong one is undone by a second one that
 * repeats it and names it under `reverses` (bút toán đảo).
 */
export const entry = z
  .strictObject({
    type: z.literal('entry'),
    id: entryId,
    on: calendarDate,
    kind: entryKind,
    amount: dong,
    goods: goods.optional(),
    earmark: earmarkId.optional(),
    donor: donor.optional(),
    recipient: recipient.optional(),
    reverses: entryId.optional(),
    voucher,
  })
  .check(ownCheck(checkEntry, { schema: ENTRY_PARTS }));
export type Entry = z.infer<typeof entry>;

const balance = z.number().check(
  ownCheck(
    (value, ctx) => {
      if (!Number.isSafeInteger(value) || value < 0) {
        ctx.addIssue({ code: 'custom', params: { issue: 'count-not-whole' } });
      }
    },
    { schema: { type: 'integer', minimum: 0, maximum: Number.MAX_SAFE_INTEGER } },
  ),
);

const HASH = /^[0-9a-f]{64}$/;

/**
 * The end of a period (khóa sổ): what was there at the end of `through`. Nothing written after it may be
 * dated in the period. `head` is the hash of all that stands before it.
 */
export const closing = z.strictObject({
  type: z.literal('closing'),
  id: entryId,
  through: calendarDate,
  money: balance,
  goods: balance,
  head: z
    .string()
    .check(
      ownCheck(
        (value, ctx) => {
          if (!HASH.test(value)) {
            ctx.addIssue({ code: 'custom', params: { issue: 'hash-format' } });
          }
        },
        { schema: wholeText(HASH.source) },
      ),
    )
    .optional(),
});
export type Closing = z.infer<typeof closing>;

/** One line of a ledger file. */
export const ledgerItemSchema = z.discriminatedUnion('type', [entry, closing]);
export type LedgerItem = z.infer<typeof ledgerItemSchema>;
