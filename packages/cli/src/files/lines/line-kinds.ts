import {
  type Document,
  type LineResult,
  readLedgerHeader,
  readLedgerLine,
  readObservationLine,
  readObservationsHeader,
} from '@khuyenhoc/schemas';

/** A kind of document that may also be a file of one record per line (NDJSON). */
export interface LineKind {
  readonly kind: Document['kind'];
  /** The list of the document that the lines are the entries of. */
  readonly list: string;
  /** Whether the first line must say what the others belong to. */
  readonly headed: boolean;
  readonly readHeader: (text: string, line: number) => LineResult<unknown>;
  readonly readItem: (text: string, line: number) => LineResult<unknown>;
}

/** All kinds that can be read line by line. */
export const LINE_KINDS: readonly LineKind[] = [
  {
    kind: 'fund-ledger',
    list: 'items',
    headed: true,
    readHeader: readLedgerHeader,
    readItem: readLedgerLine,
  },
  {
    kind: 'observations',
    list: 'observations',
    headed: false,
    readHeader: readObservationsHeader,
    readItem: readObservationLine,
  },
];

/** Whether a text is the first line of one record per line, and there are more. */
export function looksLikeLines(start: string): boolean {
  const end = start.indexOf('\n');
  return end > 0 && /\S/.test(start.slice(end)) && recordOf(start.slice(0, end)) !== null;
}

/** What kind of lines follow such a first line, and whether it is a header; null where it says neither. */
export function kindOfLines(first: string): { kind: LineKind; header: boolean } | null {
  const record = recordOf(first);
  const named = LINE_KINDS.find(({ kind }) => kind === record?.['kind']);
  if (named !== undefined) return { kind: named, header: true };
  const bare = LINE_KINDS.find(({ headed }) => !headed);
  const isItem = record !== null && 'id' in record && 'on' in record && 'citation' in record;
  return isItem && bare !== undefined ? { kind: bare, header: false } : null;
}

function recordOf(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}
