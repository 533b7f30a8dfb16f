import type { Words } from '@khuyenhoc/schemas';

/** What a code means, why it is asked for, and how it looks wrong and right. */
export interface Explanation {
  readonly means: Words;
  readonly wrong: string;
  readonly right: string;
}

/** An explanation in the order in which it is read: Vietnamese, English, wrong, right. */
export const explained = (vi: string, en: string, wrong: string, right: string): Explanation => ({
  means: { vi, en },
  wrong,
  right,
});
