import * as z from 'zod';

/**
 * Text for people: not blank, and in Unicode form NFC.
 *
 * Vietnamese letters exist composed (`ế`) and decomposed (`e` + two marks). They look the same and
 * compare as different, so only the composed form is let in.
 */
export const text = z.string().superRefine((value, ctx) => {
  if (value.trim() === '') {
    ctx.addIssue({ code: 'custom', params: { issue: 'text-blank' } });
  } else if (value !== value.normalize('NFC')) {
    ctx.addIssue({
      code: 'custom',
      params: { issue: 'text-not-nfc', expected: value.normalize('NFC') },
    });
  }
});
