import * as z from 'zod';
import { ownCheck } from '../primitives/own-check.js';
import { bilingual } from '../primitives/bilingual.js';
import { calendarDate } from '../primitives/calendar-date.js';
import { citation } from '../primitives/citation.js';
import { plainId } from '../primitives/identifier.js';

export const tenure = z.strictObject({
  /** The office in one word, to compare with what an event says; null = not known who. */
  office: plainId.nullable(),
  role: bilingual.nullable(),
  from: calendarDate.nullable(),
  /** Last day; null = still. */
  to: calendarDate.nullable(),
  citation,
});

/** Who takes a step (thẩm quyền), and on which days. `office: null` = no text that says so was found. */
export type Tenure = z.infer<typeof tenure>;

/** Terms of authority, oldest first and without overlap. */
export const tenures = z.array(tenure).check(
  ownCheck(
    (list, ctx) => {
      list.forEach(({ from }, index) => {
        const before = list[index - 1];
        if (before === undefined) return;
        if (before.to === null || from === null || from <= before.to) {
          const params = { issue: 'terms-overlap', from: before.to ?? '…' };
          ctx.addIssue({ code: 'custom', path: [index, 'from'], params });
        }
      });
    },
    { unsaid: ['terms-overlap'] },
  ),
);
