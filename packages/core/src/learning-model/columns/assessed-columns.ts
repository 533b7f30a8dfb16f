/** What `assessColumns` finds, one entry a row of the range. */
export interface AssessedColumns {
  /** Least total in hundredths of points; 0 in sets of levels. */
  readonly totalMin: Int32Array;
  /** Greatest total in hundredths; -1 = no upper bound is known. */
  readonly totalMax: Int32Array;
  /** 0 does not meet, 1 undetermined, 2 meets. */
  readonly verdict: Uint8Array;
  /** A bit for each class, or highest level, still possible; `gradeIds` names them, lowest bit first. */
  readonly grades: Uint16Array;
  /** 1 where an answer could not be used, and so counted as not given. */
  readonly fault: Uint8Array;
  readonly gradeIds: readonly string[];
}

export const assessedColumns = (rows: number, gradeIds: readonly string[]): AssessedColumns => ({
  totalMin: new Int32Array(rows),
  totalMax: new Int32Array(rows),
  verdict: new Uint8Array(rows),
  grades: new Uint16Array(rows),
  fault: new Uint8Array(rows),
  gradeIds,
});
