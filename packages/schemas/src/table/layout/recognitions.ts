import { type CountObservation, observation } from '../../observation/observation.js';
import { type Observations, observationsSchema } from '../../observation/observations.js';
import { asId } from '../plain-letters.js';
import { CITATION_COLUMNS, citationCells, citationOf } from './citation-columns.js';
import { column } from './define-column.js';
import { type Column, type Layout, type RowValues } from './layout.js';
import { observationsLayout } from './observations.js';
import { lackingPlace, placeCells, placeOf } from './place-of.js';
import { PLACE_COLUMNS, ROW_NUMBER } from './shared-columns.js';
import { INDICATORS } from './stage-choices.js';
import { bilingualOf, cellsOf, defined, textOf } from './values.js';

const MODELS = INDICATORS.slice(0, 5);

const COLUMNS: readonly Column[] = [
  ROW_NUMBER,
  column(
    'id',
    'id',
    ['Mã số liệu', 'Row id'],
    ['Để trống thì máy đặt mã.', 'Left empty, an id is made.'],
    { width: 14 },
  ),
  ...PLACE_COLUMNS,
  column(
    'indicator',
    'choice',
    ['Mô hình', 'Learning model'],
    ['Một trong năm mô hình học tập.', 'One of the five learning models.'],
    {
      required: true,
      choices: MODELS,
      also: ['Danh hiệu', 'Mô hình học tập'],
      sample: 'Gia đình học tập',
      width: 20,
    },
  ),
  column(
    'outOf',
    'whole',
    ['Tổng số', 'Total'],
    [
      'Tổng số hộ, dòng họ, thôn, đơn vị, người trên địa bàn (mẫu số).',
      'All households, clans, villages, units or people of the place (the base).',
    ],
    { also: ['Tổng số hộ', 'Trên tổng số'], additive: true, sample: 1560, width: 11 },
  ),
  column(
    'registered',
    'whole',
    ['Số đăng ký', 'Registered'],
    [
      'Số đã đăng ký; đăng ký khác với công nhận.',
      'How many have registered; that is not recognised.',
    ],
    { also: ['Đăng ký', 'Đã đăng ký'], additive: true, sample: 1320, width: 12 },
  ),
  column(
    'recognised',
    'whole',
    ['Số được công nhận', 'Recognised'],
    ['Số có quyết định công nhận.', 'How many a decision recognises.'],
    {
      also: ['Công nhận', 'Được công nhận', 'Số công nhận'],
      additive: true,
      sample: 1204,
      width: 13,
    },
  ),
  column(
    'printedRate',
    'rate',
    ['Tỷ lệ công nhận', 'Rate recognised'],
    [
      'Tỷ lệ công nhận in trong báo cáo; dùng để đối chiếu.',
      'The rate recognised as printed; it is checked.',
    ],
    { also: ['Tỷ lệ', 'Tỷ lệ (%)', 'Tỷ lệ %'], sample: '77,2%', width: 11 },
  ),
  column(
    'figure',
    'choice',
    ['Thực hiện hay ước', 'Actual or estimated'],
    ['Để trống là “thực hiện”.', 'Left empty: actual.'],
    {
      choices: observationsLayout.columns.find((one) => one.key === 'figure')?.choices ?? [],
      width: 15,
    },
  ),
  column(
    'populationNameVi',
    'text',
    ['Tên mẫu số', 'Base in Vietnamese'],
    ['Tổng số là của đối tượng nào.', 'What the total is of.'],
    { sample: 'hộ gia đình trên địa bàn', width: 20 },
  ),
  column(
    'populationNameEn',
    'text',
    ['Tên mẫu số tiếng Anh', 'Base in English'],
    ['Nếu có.', 'If any.'],
    { width: 16 },
  ),
  column(
    'reportingUnit',
    'text',
    ['Đơn vị báo cáo', 'Reporting unit'],
    ['Đơn vị gửi số liệu.', 'The unit that sent the figure.'],
    { width: 20 },
  ),
  column(
    'on',
    'partial-day',
    ['Số liệu đến ngày', 'Cut-off'],
    ['Ngày chốt số liệu.', 'The cut-off.'],
    {
      required: true,
      also: ['Ngày chốt', 'Tính đến ngày', 'Năm'],
      sample: '31/12/2025',
      width: 14,
    },
  ),
  column(
    'paperNumber',
    'text',
    ['Số quyết định', 'Decision number'],
    ['Số quyết định công nhận.', 'Number of the decision.'],
    { also: ['Quyết định số', 'Số văn bản'], sample: '35/QĐ-UBND', width: 14 },
  ),
  column(
    'paperOn',
    'day',
    ['Ngày quyết định', 'Decision date'],
    ['Ngày ký quyết định.', 'Day of the decision.'],
    { also: ['Quyết định ngày', 'Ngày văn bản', 'Ngày ký'], sample: '20/12/2025', width: 12 },
  ),
  ...CITATION_COLUMNS,
];

/** How many are registered and recognised in each commune, by learning model (bảng công nhận theo xã). */
export const recognitionsLayout: Layout = {
  id: 'recognitions',
  kind: 'observations',
  title: { vi: 'Công nhận mô hình học tập theo xã', en: 'Recognised learning models by commune' },
  sheet: { vi: 'Công nhận theo xã', en: 'Recognitions' },
  settings: observationsLayout.settings,
  columns: COLUMNS,
  requires: (row) => [
    ...lackingPlace(row),
    ...((row['registered'] ?? row['recognised'] ?? row['printedRate']) === undefined
      ? ['recognised']
      : []),
    ...(row['printedRate'] !== undefined && row['recognised'] === undefined ? ['recognised'] : []),
    ...(row['paperNumber'] !== undefined && row['paperOn'] === undefined ? ['paperOn'] : []),
    ...(row['paperOn'] !== undefined && row['paperNumber'] === undefined ? ['paperNumber'] : []),
  ],
  records: recordsOf,
  schema: observation,
  documentSchema: observationsSchema,
  columnOf: (path) => (path[0] === 'count' ? 'recognised' : observationsLayout.columnOf(path)),
  unique: { key: (record) => (record as { id?: string }).id, column: 'id' },
  list: 'observations',
  document: observationsLayout.document,
  content: (document) => {
    const { settings } = observationsLayout.content(document);
    return { settings, rows: rowsOf(document as Observations) };
  },
};

/** What both counts of a row share. */
function recordsOf(row: RowValues): object[] {
  const number = textOf(row, 'paperNumber');
  const parts = [
    textOf(row, 'indicator'),
    textOf(row, 'placeCode') ?? 'vn',
    textOf(row, 'reportingUnit'),
    textOf(row, 'on'),
    number,
  ];
  const id = textOf(row, 'id') ?? asId(parts.filter((one) => one !== undefined).join(' '));
  const common = defined({
    kind: 'count',
    party: null,
    reportingUnit: row['reportingUnit'],
    place: placeOf(row),
    on: row['on'],
    paper: number === undefined ? undefined : defined({ number, on: row['paperOn'] }),
    citation: citationOf(row),
    indicator: row['indicator'],
    population: null,
    populationName: bilingualOf(row, 'populationNameVi', 'populationNameEn'),
    outOf: row['outOf'] ?? null,
    figure: row['figure'] ?? 'actual',
  });
  const count = (stage: 'registered' | 'recognised', more: object = {}) =>
    row[stage] === undefined
      ? []
      : [{ ...common, id: `${id}-${stage}`, stage, count: row[stage], ...more }];
  const rate = defined({ printedRate: row['printedRate'] });
  return [...count('registered'), ...count('recognised', rate)];
}

function rowsOf({ observations }: Observations): RowValues[] {
  const rows: RowValues[] = [];
  for (const one of observations) {
    if (one.kind !== 'count') continue;
    const id = one.id.replace(/-(registered|recognised)$/, '');
    const last = rows.at(-1);
    if (last?.['id'] === id && last[one.stage] === undefined && one.stage === 'recognised') {
      rows[rows.length - 1] = { ...last, ...rowOf(one, id) };
    } else rows.push(rowOf(one, id));
  }
  return rows;
}

function rowOf(one: CountObservation, id: string): RowValues {
  const { indicator, on, reportingUnit, outOf, figure, printedRate, populationName, paper } = one;
  return {
    ...cellsOf({ id, indicator, on, reportingUnit, outOf, figure, printedRate }),
    ...cellsOf({ [one.stage]: one.count, paperNumber: paper?.number, paperOn: paper?.on }),
    ...cellsOf({ populationNameVi: populationName?.vi, populationNameEn: populationName?.en }),
    ...placeCells(one.place),
    ...citationCells(one.citation),
  };
}
