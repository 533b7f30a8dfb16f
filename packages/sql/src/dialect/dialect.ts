/** Where engines differ. An engine that is not here needs only such an object. */
export interface Dialect {
  readonly name: string;
  /** A name as an identifier, whatever characters it holds. */
  readonly identifier: (name: string) => string;
  /** A text as a literal, where no parameter may stand: in views, functions and comments. */
  readonly literal: (text: string) => string;
  /** The place of the parameter numbered from 1. */
  readonly parameter: (place: number) => string;
  /** Whole numbers of 32, 64 and at least 38 digits, decimals of 18 digits with 6 decimals, and the rest. */
  readonly types: {
    readonly integer: string;
    readonly big: string;
    readonly wide: string;
    readonly decimal: string;
    readonly boolean: string;
    readonly text: string;
    readonly date: string;
  };
  /** A text in composed form (NFC). */
  readonly composed: (text: string) => string;
  /** Whether a text as a whole matches a pattern of brackets, `|`, `?`, `[…]` and `{n,m}`. */
  readonly matches: (text: string, pattern: string) => string;
  /** Said at the end of a step, so that the engine does not copy its expressions into the next one. */
  readonly fence: string;
  /** Files as a table; null where the engine reads none. `paths` are texts already put into SQL. */
  readonly files: ((format: 'parquet' | 'csv', paths: readonly string[]) => string) | null;
  /** How tables are made; null where no migrations are written for the engine. */
  readonly tables: {
    /** What follows the name of a column that numbers rows, and what must be made before and undone after. */
    readonly numbered: (sequence: string) => {
      readonly column: string;
      readonly up: readonly string[];
      readonly down: readonly string[];
    };
    /** A function without arguments that runs statements, the last one giving two counts; null = none. */
    readonly routine:
      | ((
          name: string,
          statements: readonly string[],
        ) => { up: string; call: string; down: string })
      | null;
    /** Drops a schema unless something is left in it. */
    readonly dropSchema: (schema: string) => string;
  } | null;
}
