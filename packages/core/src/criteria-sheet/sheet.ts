/** A part of a sheet: lines, a table, or both. */
export interface SheetSection {
  readonly title: string;
  readonly lines: readonly string[];
  readonly table?: {
    readonly head: readonly string[];
    readonly rows: readonly (readonly string[])[];
  };
}

/** A criteria set laid out for reading, whatever it is then printed as. */
export interface Sheet {
  readonly title: string;
  readonly lines: readonly string[];
  readonly sections: readonly SheetSection[];
}
