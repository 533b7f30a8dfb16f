import type { Language } from '@khuyenhoc/core';
import { choiceNames, type Column, columnLetters, type Layout } from '@khuyenhoc/schemas/table';
import { type Cell, type DataValidation, writeXlsx } from 'hucre';
import { FONT, HEAD, NAME, SAMPLE, SETTING } from './cell-styles.js';
import { guideRows } from './guide-rows.js';

/** Rows of a template that have drop-downs and formats. */
const ROWS = 2000;
const LISTS = { vi: 'Danh sách', en: 'Lists' } as const;
const GUIDE = { vi: 'Hướng dẫn', en: 'Guide' } as const;
const SAMPLE_WORD = { vi: 'VÍ DỤ', en: 'EXAMPLE' } as const;

/**
 * The template of a table as a workbook: the lines above it, headings with notes, drop-downs, a sample row
 * that is marked and never imported, and a second sheet that explains each column.
 */
export function templateBook(layout: Layout, language: Language): Promise<Uint8Array> {
  const { settings, columns } = layout;
  const head = settings.length + 2;
  const cells = new Map<string, Partial<Cell>>();
  const rows: (string | number | null)[][] = [[layout.title[language]]];
  cells.set('0,0', { style: { font: { ...FONT, bold: true, size: 14 } } });
  settings.forEach(({ name, note }, index) => {
    rows.push([name[language], null]);
    cells.set(`${index + 1},0`, { style: NAME, comment: { text: note[language] } });
    cells.set(`${index + 1},1`, { style: SETTING });
  });
  rows.push([]);
  rows.push(columns.map((one) => one.name[language]));
  columns.forEach((column, index) => {
    const comment = { text: noteOf(column, language) };
    cells.set(`${head},${index}`, { style: HEAD(column.required === true), comment });
  });
  rows.push(
    columns.map((one, index) => (index === 0 ? SAMPLE_WORD[language] : (one.sample ?? null))),
  );
  columns.forEach((_, index) => cells.set(`${head + 1},${index}`, { style: SAMPLE }));
  const lists = columns.filter((one) => choices(one, language).length > 0);
  const longest = Math.max(0, ...lists.map((one) => choices(one, language).length));
  return writeXlsx({
    sheets: [
      {
        name: layout.sheet[language],
        rows,
        cells,
        columns: columns.map((one) => ({
          width: one.width ?? 14,
          style: { numFmt: formatOf(one) },
        })),
        freezePane: { rows: head + 1 },
        dataValidations: columns.flatMap((column, index) => {
          const at = columnLetters(index);
          const range = `${at}${head + 3}:${at}${head + 2 + ROWS}`;
          return validation(column, range, lists.indexOf(column), language);
        }),
      },
      {
        name: GUIDE[language],
        rows: guideRows(layout, language),
        columns: [24, 12, 60, 60].map((width) => ({
          width,
          style: { alignment: { wrapText: true } },
        })),
        freezePane: { rows: 1 },
      },
      ...(lists.length === 0
        ? []
        : [
            {
              name: LISTS[language],
              hidden: true,
              rows: Array.from({ length: longest }, (_, row) =>
                lists.map((one) => choices(one, language)[row] ?? null),
              ),
            },
          ]),
    ],
  });
}

function choices(column: Column, language: Language): readonly string[] {
  if (column.type === 'yes-no') return language === 'vi' ? ['có', 'không'] : ['yes', 'no'];
  return choiceNames(column, language);
}

/** Codes stay text, so that no zero is lost; days show day first. */
function formatOf({ type }: Column): string {
  if (type === 'day') return 'dd/mm/yyyy';
  if (type === 'whole' || type === 'quantity' || type === 'amount') return '#,##0';
  return type === 'number' || type === 'row-number' ? 'General' : '@';
}

function noteOf({ note, required }: Column, language: Language): string {
  const must = { vi: 'Bắt buộc. ', en: 'Required. ' }[language];
  return `${required === true ? must : ''}${note[language]}`;
}

function validation(
  column: Column,
  range: string,
  list: number,
  language: Language,
): DataValidation[] {
  const words = choices(column, language);
  if (words.length === 0) return [];
  const at = columnLetters(list);
  const wrong = { vi: 'Chọn trong danh sách.', en: 'Choose from the list.' }[language];
  return [
    {
      type: 'list',
      formula1: `'${LISTS[language]}'!$${at}$1:$${at}$${words.length}`,
      range,
      allowBlank: true,
      showErrorMessage: true,
      errorStyle: column.open === true ? 'warning' : 'stop',
      errorTitle: column.name[language],
      errorMessage: wrong,
    },
  ];
}
