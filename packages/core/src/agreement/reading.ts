import type { Population } from '@khuyenhoc/schemas';

/** One way to read an ambiguous base. */
export type Reading = NonNullable<Population['readings']>[number];
