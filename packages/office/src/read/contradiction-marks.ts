import { effectiveOn, findContradictions, findingFact } from '@khuyenhoc/core';
import type { Observations } from '@khuyenhoc/schemas';
import type { OpenedTable } from './open-figures.js';
import { cellName, type Mark } from './mark.js';

/** Figures that cannot be right together, at the rows they came from; they stay as they are. */
export function contradictionMarks(
  tables: readonly OpenedTable[],
  kept: readonly Observations[],
  on: string,
): readonly Mark[] {
  const usable = effectiveOn(
    kept.flatMap(({ observations }) => observations),
    on,
  );
  return findContradictions(usable).flatMap((finding) => {
    const message = { vi: findingFact(finding, 'vi'), en: findingFact(finding, 'en') };
    return tables.flatMap((table) =>
      (table.observations?.observations ?? []).flatMap(({ id }, index): Mark[] => {
        if (!finding.ids.includes(id)) return [];
        const { sheet, cell } = table.cellOf(['observations', index, 'count']);
        const place = { file: table.file, cell: cellName(sheet, cell) };
        return [{ ...place, severity: 'warning', heading: '', message }];
      }),
    );
  });
}
