import type { Agreement, Observations } from '@khuyenhoc/schemas';
import type { Fix } from '@khuyenhoc/schemas/table';
import { checkFigures } from './check-figures.js';
import { contradictionMarks } from './contradiction-marks.js';
import { cellName, type Mark } from './mark.js';
import type { OpenedTable } from './open-figures.js';

/** The figures that can be used, and all that is wrong with the others. */
export interface UsableFigures {
  readonly observations: readonly Observations[];
  readonly marks: readonly Mark[];
  readonly fixes: readonly (Fix & { readonly file: string })[];
  /** Whether rows were left out. */
  readonly partial: boolean;
}

/** Keeps the rows that are right by themselves and for this programme; the others become marks. */
export function usableFigures(
  agreement: Agreement,
  tables: readonly OpenedTable[],
  on: string,
): UsableFigures {
  const read = tables.flatMap(({ observations }) => observations ?? []);
  const observations: Observations[] = [];
  const marks: Mark[] = [];
  let partial = false;
  for (const table of tables) {
    const { file, issues, rejected, unfilled } = table;
    for (const { sheet, cell, severity, path, message } of issues) {
      const heading = path.map(String).join(' ');
      marks.push({ file, cell: cellName(sheet, cell), severity, heading, message });
    }
    partial ||= rejected > 0 || unfilled > 0;
    const figures = table.observations;
    if (figures === null) {
      partial = true;
      continue;
    }
    const found = checkFigures(
      agreement,
      figures,
      read.filter((one) => one !== figures),
    );
    for (const { path, severity, message } of found) {
      const { sheet, cell } = table.cellOf(path);
      marks.push({ file, cell: cellName(sheet, cell), severity, heading: '', message });
    }
    // A fault that lies in no row is one of the whole table, such as another programme's.
    const whole = found.some(({ path }) => typeof path[1] !== 'number');
    const wrong = new Set(found.map(({ path }) => path[1]));
    partial ||= found.length > 0;
    const kept = whole ? [] : figures.observations.filter((_, index) => !wrong.has(index));
    observations.push({ ...figures, agreement: agreement.id, observations: kept });
  }
  marks.push(...contradictionMarks(tables, observations, on));
  return {
    observations,
    marks: marks.sort(
      (a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning'),
    ),
    fixes: tables.flatMap(({ file, fixes }) => fixes.map((one) => ({ ...one, file }))),
    partial,
  };
}
