import type { Merge, SheetRow } from '../cell/cell.js';
import type { Layout, RowValues } from '../layout/layout.js';
import type { ThousandsMark } from '../read-amount.js';
import type { Fix } from './fix-cell.js';
import type { Heading } from './heading.js';
import type { ResolvePlace } from './place-answer.js';
import type { TableIssue } from './table-issue.js';

/** How a table is read. */
export interface TableOptions {
  /** Which table it is; left out, the headings tell. */
  readonly layout?: Layout | undefined;
  readonly sheet?: string | null;
  /** Joined cells, where the file has some. */
  readonly merges?: readonly Merge[];
  /** Which mark stands between thousands, where the file does not tell. */
  readonly thousands?: ThousandsMark | undefined;
  /** Corrects what is surely meant, and lists each change. */
  readonly fix?: boolean | undefined;
  /** Unknown headings are warnings. */
  readonly lenient?: boolean | undefined;
  /** Looks up names of units. */
  readonly resolvePlace?: ResolvePlace | undefined;
  /** Values for the lines above the table, by key; they win over what stands there. */
  readonly settings?: Readonly<Record<string, string>> | undefined;
  /** What earlier sheets of the same file say above their tables. */
  readonly inherited?: RowValues | undefined;
}

/** What is told while a table is read; all are called as soon as something is known. */
export interface TableEvents {
  readonly issue?: ((issue: TableIssue) => void) | undefined;
  readonly fix?: ((fix: Fix) => void) | undefined;
  /** A row that is right, as the records it makes. */
  readonly records?: ((records: readonly object[], row: number) => void) | undefined;
  /** A row that is not taken, with what is wrong in it. */
  readonly rejected?: ((row: SheetRow, issues: readonly TableIssue[]) => void) | undefined;
  readonly heading?: ((heading: Heading) => void) | undefined;
}
