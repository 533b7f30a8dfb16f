import * as z from 'zod';
import { bilingual } from '../primitives/bilingual.js';
import { calendarDate } from '../primitives/calendar-date.js';
import { dong } from '../primitives/dong.js';
import { earmarkId, fundId, plainId } from '../primitives/identifier.js';
import { partialDate } from '../primitives/partial-date.js';
import { place } from '../primitives/place.js';
import { text } from '../primitives/text.js';
import { uniqueById } from '../primitives/unique.js';
import { paymentKind } from './entry-kind.js';
import { authority, fundRuleSchema, fundScope } from './fund-rule.js';

/**
 * A licensed social fund (quỹ xã hội) or charity fund (quỹ từ thiện), or a fund that a body runs under
 * its own regulation. The decrees on licensed funds bind the first two only.
 */
const fundKind = z.enum([
  'licensed-social',
  'licensed-charity',
  'association',
  'agency',
  'school',
  'commune',
  'clan',
  'alumni',
]);
export type FundKind = z.infer<typeof fundKind>;

const founder = z.strictObject({
  id: plainId,
  name: text,
  type: z.enum(['person', 'organisation']),
  vietnamese: z.boolean().nullable(),
});

/** What a founder put in (tài sản đóng góp thành lập quỹ); null where it is not known. */
const contribution = z.strictObject({
  founder: plainId,
  amount: dong,
  form: z.enum(['dong', 'foreign-currency', 'goods']),
  foreign: z.boolean(),
  stateBudget: z.boolean().nullable(),
  valuedOn: calendarDate.nullable(),
});

/** A gift for a stated purpose: what it may be spent on, and whether it names its recipient. */
const earmark = z.strictObject({
  id: earmarkId,
  purpose: text,
  spendOn: z.array(paymentKind).min(1),
  namedRecipient: z.boolean(),
});
export type Earmark = z.infer<typeof earmark>;

const year = z.number().int().min(1990).max(2100);

/** The fund's own regulation (quy chế quỹ), with limits in the form of the rules of the law. */
const regulation = z.strictObject({
  title: bilingual,
  adoptedBy: text,
  on: partialDate.nullable(),
  rules: z.array(fundRuleSchema).check(uniqueById('duplicate-id')),
});

/** A learning fund (Quỹ Khuyến học). */
export const fundSchema = z.strictObject({
  kind: z.literal('fund'),
  id: fundId,
  name: bilingual,
  illustrative: bilingual.nullable(),
  fundKind,
  /** Set up from one gift or a will, without raising funds (không vận động quyên góp). */
  endowment: z.boolean(),
  scope: fundScope.nullable(),
  place: place.nullable(),
  licence: z.strictObject({ number: text, on: calendarDate, by: authority }).nullable(),
  founders: z.array(founder).check(uniqueById('duplicate-id')),
  /** Whether founders are relatives (quan hệ gia đình); null where it is not known. */
  foundersRelated: z.boolean().nullable(),
  foundingAssets: z.array(contribution).nullable(),
  regulation: regulation.nullable(),
  earmarks: z.array(earmark).check(uniqueById('duplicate-id')),
  separateAccount: z.boolean().nullable(),
  /** The least that each person is asked to give, where there is one. */
  minimumContribution: dong.nullable(),
  publications: z.array(z.strictObject({ year, on: calendarDate, where: text })),
  reports: z.array(z.strictObject({ year, on: calendarDate, to: text })),
});
export type Fund = z.infer<typeof fundSchema>;
