import * as z from 'zod';
import { ownCheck, wholeText } from '../primitives/own-check.js';
import { bilingual } from '../primitives/bilingual.js';
import { calendarDate } from '../primitives/calendar-date.js';
import { citation } from '../primitives/citation.js';
import { dong } from '../primitives/dong.js';
import { instrumentId, ruleId } from '../primitives/identifier.js';
import { percent } from '../primitives/percent.js';
import { text } from '../primitives/text.js';
import { entryKind, paymentKind } from './entry-kind.js';

/** Where a fund works (phạm vi hoạt động). District funds exist only until 28/2/2026. */
export const fundScope = z.enum(['national', 'province', 'district', 'commune']);
export type FundScope = z.infer<typeof fundScope>;

/** Who licenses a fund, as an office. */
export const authority = z.enum([
  'minister-of-home-affairs',
  'province-committee-chair',
  'commune-committee-chair',
  'other',
]);
export type Authority = z.infer<typeof authority>;

const whole = z.number().int().min(1);

/** What another source says of it, in words. */
const reading = z.strictObject({
  value: bilingual,
  where: bilingual,
  source: z.array(z.string()),
});

const common = {
  kind: z.literal('fund-rule'),
  id: ruleId,
  title: bilingual,
  /** null only in a fund's own regulation. */
  instrument: instrumentId.nullable(),
  clause: text.nullable(),
  /** First and last day; null = not read, or open. */
  validFrom: calendarDate.nullable(),
  validTo: calendarDate.nullable(),
  /** Which funds it binds. A rule of licensed funds never reaches another. */
  applies: z.enum(['licensed', 'endowment', 'school', 'any', 'own']),
  /** False for a draft: it is shown, never judged by. */
  enforceable: z.boolean(),
  citation,
  readings: z.array(reading).min(1).optional(),
};

const rule = <Topic extends string, Shape extends z.ZodRawShape>(topic: Topic, shape: Shape) =>
  z.strictObject({ ...common, topic: z.literal(topic), ...shape });

const MONTH_DAY = /^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$/;

const monthDay = z.string().check(
  ownCheck(
    (value, ctx) => {
      if (!MONTH_DAY.test(value)) {
        ctx.addIssue({ code: 'custom', params: { issue: 'month-day-format' } });
      }
    },
    { schema: wholeText(MONTH_DAY.source) },
  ),
);

/** What may be left out of the yearly income that the cap on management cost is a share of. */
const excluded = z.enum(['in-kind-gift', 'state-support', 'earmarked-to-named-recipient']);

const anyRule = z.discriminatedUnion('topic', [
  rule('minimum-assets', { scope: fundScope, foreign: z.boolean(), amount: dong.nullable() }),
  rule('cash-share', { percent: percent.nullable() }),
  rule('foreign-share', { percent: percent.nullable() }),
  rule('management-cost', { percent: percent.nullable(), excludes: z.array(excluded) }),
  rule('minimum-spending', { percent: percent.nullable() }),
  rule('purpose-share', { percent: percent.nullable(), spendOn: z.array(paymentKind).min(1) }),
  rule('prohibited-kinds', { kinds: z.array(entryKind).min(1) }),
  rule('allowed-scopes', { scopes: z.array(fundScope).min(1) }),
  rule('publication-deadline', {
    monthDay: monthDay.nullable(),
    /** Whether the day itself is still in time; null where texts disagree. */
    inclusive: z.boolean().nullable(),
    covers: z.array(z.enum(['contributions', 'assets', 'use'])).min(1),
  }),
  rule('report-deadline', { monthDay: monthDay.nullable(), inclusive: z.boolean().nullable() }),
  rule('licensing-authority', { scope: fundScope, authority: authority.nullable() }),
  rule('founders-minimum', { count: whole.nullable() }),
  rule('founders-vietnamese', {}),
  rule('founders-unrelated', {}),
  rule('no-state-money', {}),
  rule('valuation-age', { months: whole }),
  rule('inactivity', { months: whole.nullable() }),
  rule('earmark', {}),
  rule('voucher-contents', {}),
  rule('books-per-donor', {}),
  rule('separate-account', {}),
  rule('no-minimum-contribution', {}),
  rule('child-age', { years: whole }),
  rule('consent-age', { years: whole }),
  /** Holds, and is shown, but the books of a fund cannot show whether it is kept. */
  rule('outside-the-books', {}),
]);

const VALUES = ['amount', 'percent', 'count', 'months', 'years', 'monthDay', 'authority'];

const NULL_UNLESS_CONFIRMED = {
  if: { properties: { citation: { properties: { certainty: { const: 'confirmed' } } } } },
  else: { properties: Object.fromEntries(VALUES.map((key) => [key, { type: 'null' }])) },
};

/**
 * One rule for funds with the days on which it holds. The operative value is null where no text that
 * gives it was read, or texts disagree; a check that needs it then answers “undetermined”.
 */
export const fundRuleSchema = anyRule.check(
  ownCheck(
    (value, ctx) => {
      if (value.citation.certainty === 'confirmed') return;
      for (const key of VALUES) {
        if ((Reflect.get(value, key) ?? null) === null) continue;
        ctx.addIssue({ code: 'custom', path: [key], params: { issue: 'rule-value-unsupported' } });
      }
    },
    { schema: NULL_UNLESS_CONFIRMED },
  ),
);
export type FundRule = z.infer<typeof fundRuleSchema>;
export type FundTopic = FundRule['topic'];
