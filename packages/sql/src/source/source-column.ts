/** What a column of one's own table holds. `text` is read cell by cell: what is no number counts as a fault. */
export type ColumnType = 'integer' | 'decimal' | 'boolean' | 'text' | 'date';

/**
 * A column by its name, or with what it holds. Left out, numbers are `decimal`, which is right for every
 * type of number; `integer` is faster, and a promise that the column has a whole-number type.
 */
export type SourceColumn =
  | string
  | {
      readonly column: string;
      readonly type?: ColumnType;
      /** The greatest whole number in it; a greater one counts as a fault. Small numbers compute faster. */
      readonly most?: number;
    };

/** Where the answers to one criterion or requirement stand. */
export type AnswerColumns =
  | SourceColumn
  /** What was counted, of how many. */
  | { readonly count: SourceColumn; readonly of: SourceColumn }
  /** A value, and that of the year before. */
  | { readonly now: SourceColumn; readonly before: SourceColumn };

export interface ReadColumn {
  readonly column: string;
  readonly type: ColumnType;
  readonly most: bigint;
}

const SAFE = Number.MAX_SAFE_INTEGER;

/** A column with everything said. */
export function readColumn(source: SourceColumn, type: ColumnType): ReadColumn {
  if (typeof source === 'string') return { column: source, type, most: BigInt(SAFE) };
  const { column, most = SAFE } = source;
  return { column, type: source.type ?? type, most: BigInt(most) };
}
