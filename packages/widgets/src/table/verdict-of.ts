import type { Verdict } from '@khuyenhoc/core';
import { plain } from './find-column.js';

/** What verdict words in a table stand for; null where they are none of these two. */
export function verdictOf(words: string): Verdict | null {
  const text = plain(words);
  if (/^(chua dat|khong dat|not met)/.test(text)) return 'not-met';
  return /^(dat|met)(?!\p{L})/u.test(text) ? 'met' : null;
}
