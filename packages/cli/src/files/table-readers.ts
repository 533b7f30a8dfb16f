import type { Issue } from '@khuyenhoc/schemas';

/** What a table holds, or all that is wrong in it; checked without being written anywhere. */
interface CheckedTable {
  readonly kind: string;
  readonly records: number;
  readonly issues: readonly Issue[];
}

/** Checks a table file as the layout that its heading, or `type`, says. */
export type TableReader = (file: string, type: string | undefined) => Promise<CheckedTable>;

/**
 * The readers of tables by the ending of their files. The one place where `validate` learns of a
 * new form of file.
 */
export const TABLE_READERS: Readonly<Record<string, TableReader>> = {};
