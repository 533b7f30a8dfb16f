import type * as z from 'zod';
import { type EntryKind, PAYMENT_KINDS } from './entry-kind.js';

interface Checked {
  readonly kind: EntryKind;
  readonly goods?: unknown;
  readonly earmark?: unknown;
  readonly donor?: unknown;
  readonly recipient?: unknown;
}

/** Kinds that can be goods: a gift of them, an opening stock of them, or handing them out. */
const MAY_BE_GOODS: readonly EntryKind[] = [
  'opening-balance',
  'in-kind-gift',
  'scholarship',
  'reward',
  'aid',
  'other-payment',
];

/** What parts an entry of each kind must have, and may not have. */
export function checkEntry(entry: Checked, ctx: z.core.$RefinementCtx<Checked>): void {
  const { kind } = entry;
  const payment = (PAYMENT_KINDS as readonly string[]).includes(kind);
  const add = (issue: string, key: string) =>
    ctx.addIssue({ code: 'custom', path: [key], params: { issue, place: kind } });
  if (kind === 'in-kind-gift' && entry.goods === undefined) add('goods-missing', 'goods');
  if (entry.goods !== undefined && !MAY_BE_GOODS.includes(kind)) add('part-not-used', 'goods');
  if (kind === 'earmarked-gift' && entry.earmark === undefined) add('earmark-missing', 'earmark');
  const mayBeEarmarked = payment || kind === 'earmarked-gift' || kind === 'state-support';
  if (entry.earmark !== undefined && (!mayBeEarmarked || entry.goods !== undefined)) {
    add('part-not-used', 'earmark');
  }
  if (entry.donor !== undefined && payment) add('part-not-used', 'donor');
  if (entry.recipient !== undefined && !payment) add('part-not-used', 'recipient');
}

const among = (kinds: readonly string[]) => ({ properties: { kind: { enum: kinds } } });
const without = (part: string) => ({ properties: { [part]: false } });

/** The same as {@link checkEntry}, in JSON Schema. */
export const ENTRY_PARTS: Readonly<Record<string, unknown>> = {
  allOf: [
    { if: among(['in-kind-gift']), then: { required: ['goods'] } },
    { if: among(MAY_BE_GOODS), else: without('goods') },
    { if: among(['earmarked-gift']), then: { required: ['earmark'] } },
    {
      if: among([...PAYMENT_KINDS, 'earmarked-gift', 'state-support']),
      else: without('earmark'),
    },
    { if: { required: ['goods'] }, then: without('earmark') },
    { if: among(PAYMENT_KINDS), then: without('donor'), else: without('recipient') },
  ],
};
