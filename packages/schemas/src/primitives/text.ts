import * as z from 'zod';
import { ownCheck } from './own-check.js';

// All that `trim` takes away, written out: engines differ in what `\S` means.
const NOT_BLANK = '[^\\t-\\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]';

/**
 * Text for people: not blank, and in Unicode form NFC.
 *
 * Vietnamese letters exist composed (`ế`) and decomposed (`e` + two marks). They look the same and
 * compare as different, so only the composed form is let in.
 */
export const text = z.string().check(
  ownCheck(
    (value, ctx) => {
      if (value.trim() === '') {
        ctx.addIssue({ code: 'custom', params: { issue: 'text-blank' } });
      } else if (value !== value.normalize('NFC')) {
        ctx.addIssue({
          code: 'custom',
          params: { issue: 'text-not-nfc', expected: value.normalize('NFC') },
        });
      }
    },
    { schema: { pattern: NOT_BLANK }, unsaid: ['text-not-nfc'] },
  ),
);
