import { agreementTitle, type AskedFigure, askedFigures, type Language } from '@khuyenhoc/core';
import type { Agreement, CalendarDate, Place } from '@khuyenhoc/schemas';
import {
  choiceNames,
  type Column,
  columnLetters,
  type Layout,
  writeCell,
} from '@khuyenhoc/schemas/table';
import { type Cell, type DataValidation, writeXlsx, type WriteSheet } from 'hucre';
import { BODY, FONT, HEAD, NAME, SETTING } from './cell-styles.js';
import { guideRows } from './guide-rows.js';

const SAY = {
  vi: {
    guide: 'Hướng dẫn',
    codes: 'Danh mục mã',
    heads: ['Loại', 'Mã', 'Tên'],
    kinds: ['Bên ký kết', 'Cam kết', 'Đối tượng', 'Cách hiểu'],
    help: 'Chỉ điền các ô vàng; chưa có số liệu thì để trống, dòng trống được bỏ qua.',
  },
  en: {
    guide: 'Guide',
    codes: 'Codes',
    heads: ['Kind', 'Code', 'Name'],
    kinds: ['Party', 'Commitment', 'Population', 'Reading'],
    help: 'Fill in the yellow cells; leave empty what is not known, empty rows are passed over.',
  },
} as const;

/** The columns that are there to be filled in or that say what is asked, in this order. */
const COLUMNS = [
  'reportingUnit',
  'party',
  'placeCode',
  'placeEdition',
  'kind',
  'indicator',
  'stage',
  'population',
  'reading',
  'count',
  'outOf',
  'amount',
  'happened',
  'document',
  'figure',
  'from',
  'to',
  'on',
  'paperNumber',
  'paperOn',
  'reference',
];
const FILLED: Readonly<Record<AskedFigure['kind'], readonly string[]>> = {
  count: ['count', 'outOf', 'on', 'paperNumber', 'paperOn', 'reference'],
  amount: ['amount', 'from', 'to', 'on', 'paperNumber', 'paperOn', 'reference'],
  evidence: ['happened', 'document', 'on', 'reference'],
};
const YELLOW = { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFF6D6' } } as const;

/**
 * The table of one agreement as a workbook to be filled in: a row for each figure or paper that a party
 * owes, with all that is known already written, and the cells to fill marked.
 *
 * @param layout the layout of observations
 * @param place the place that the figures are of on that day; null leaves it to be written
 * @param on the cut-off that is written into the rows of counts
 */
export function programmeBook(
  layout: Layout,
  agreement: Agreement,
  place: Place | null,
  on: CalendarDate,
  language: Language,
): Promise<Uint8Array> {
  const columns = COLUMNS.flatMap((key) => layout.columns.find((one) => one.key === key) ?? []);
  const asked = askedFigures(agreement, on);
  const setting = layout.settings.find((one) => one.key === 'agreement');
  const rows: (string | number | null)[][] = [
    [agreementTitle(agreement, language)],
    [setting?.name[language] ?? 'agreement', agreement.id],
    [SAY[language].help],
    columns.map((one) => one.name[language]),
    ...asked.map((one) => askedRow(place, one, columns, on, language)),
  ];
  const cells = new Map<string, Partial<Cell>>([
    ['0,0', { style: { font: { ...FONT, bold: true, size: 14 } } }],
    ['1,0', { style: NAME }],
    ['1,1', { style: SETTING }],
    ['2,0', { style: { font: { ...FONT, italic: true } } }],
  ]);
  const head = 3;
  columns.forEach((column, index) => {
    const comment = { text: column.note[language] };
    cells.set(`${head},${index}`, { style: HEAD(column.required === true), comment });
  });
  asked.forEach((one, row) =>
    columns.forEach(({ key, type }, index) => {
      const fill = FILLED[one.kind].includes(key) ? { fill: YELLOW } : {};
      const numFmt = type === 'quantity' || type === 'amount' ? '#,##0' : '@';
      cells.set(`${head + 1 + row},${index}`, { style: { ...BODY, ...fill, numFmt } });
    }),
  );
  const range = (index: number) => {
    const letter = columnLetters(index);
    return `${letter}${head + 2}:${letter}${head + 1 + asked.length}`;
  };
  return writeXlsx({
    sheets: [
      {
        name: layout.sheet[language],
        rows,
        cells,
        columns: columns.map((one) => ({ width: one.width ?? 14 })),
        freezePane: { rows: head + 1 },
        dataValidations: columns.flatMap((column, index) =>
          dropDown(column, range(index), language),
        ),
      },
      codesSheet(agreement, language),
      {
        name: SAY[language].guide,
        rows: guideRows({ ...layout, columns }, language),
        columns: [24, 12, 60, 60].map((width) => ({
          width,
          style: { alignment: { wrapText: true } },
        })),
      },
    ],
  });
}

function askedRow(
  place: Place | null,
  { commitment, party, kind, reading }: AskedFigure,
  columns: readonly Column[],
  on: CalendarDate,
  language: Language,
) {
  const values: Readonly<Record<string, string | undefined>> = {
    reportingUnit: party.name[language],
    party: party.id,
    placeCode: place?.code,
    placeEdition: place?.edition,
    kind,
    indicator: commitment.indicator,
    stage: commitment.stage,
    population: kind === 'evidence' ? undefined : commitment.population,
    reading: reading ?? undefined,
    figure: kind === 'count' ? 'actual' : undefined,
    on: kind === 'evidence' ? undefined : on,
  };
  return columns.map((column) => writeCell(values[column.key], column, language));
}

/** Short lists stand in the cell's own rule; the longer ones are already filled in. */
function dropDown(column: Column, range: string, language: Language): DataValidation[] {
  const words = {
    happened: language === 'vi' ? ['có', 'không'] : ['yes', 'no'],
    figure: choiceNames(column, language),
  }[column.key];
  if (words === undefined) return [];
  return [
    {
      type: 'list',
      formula1: `"${words.join(',')}"`,
      range,
      allowBlank: true,
      showErrorMessage: true,
      errorStyle: 'stop',
      errorTitle: column.name[language],
    },
  ];
}

function codesSheet(agreement: Agreement, language: Language): WriteSheet {
  const { kinds, heads, codes } = SAY[language];
  const lists = [
    agreement.parties.map((one) => [one.id, one.name[language]]),
    agreement.commitments.map((one) => [one.id, one.title[language]]),
    agreement.populations.map((one) => [one.id, one.name[language]]),
    agreement.populations.flatMap((one) =>
      (one.readings ?? []).map((reading) => [reading.id, reading.name[language]]),
    ),
  ];
  return {
    name: codes,
    rows: [
      [...heads],
      ...lists.flatMap((list, index) => list.map((pair) => [kinds[index] ?? '', ...pair])),
    ],
    columns: [16, 30, 80].map((width) => ({ width, style: { alignment: { wrapText: true } } })),
    freezePane: { rows: 1 },
  };
}
