import { LAYOUTS, shownCell } from '@khuyenhoc/schemas/table';
import { UsageError } from '../usage-error.js';
import type { CheckedFile, FileChecks } from './file-checks.js';
import { checkTable } from './read-table-file.js';

/** Endings of files that hold tables; what they are their bytes tell. */
export const TABLE_ENDINGS: readonly string[] = ['csv', 'tsv', 'txt', 'xlsx', 'xlsm', 'xls', 'ods'];

/** Checks a table row by row, as the layout that its headings, or the type asked for, say. */
export async function checkTableFile(file: string, checks: FileChecks): Promise<CheckedFile> {
  const { type, lenient, rejects, onIssue } = checks;
  const layout = Object.values(LAYOUTS).find((one) => one.kind === type);
  if (type !== undefined && layout === undefined) throw noLayout(type);
  const { summaries } = await checkTable(
    file,
    { layout, lenient },
    {
      issue: onIssue,
      rejected: ({ row, cells }, issues) =>
        rejects?.add(file, row, cells.map(shownCell).join(';'), issues),
    },
  );
  const sum = (key: 'rows' | 'rejected') => summaries.reduce((all, one) => all + one[key], 0);
  return {
    kind: summaries[0]?.layout?.kind ?? null,
    records: sum('rows'),
    rejected: sum('rejected'),
  };
}

const noLayout = (type: string): UsageError => {
  const kinds = Object.values(LAYOUTS)
    .map((one) => one.kind)
    .join(', ');
  return new UsageError(
    `Không có mẫu bảng cho “${type}”; có: ${kinds}. / There is no table of “${type}”; there are: ${kinds}.`,
  );
};
