import type { Path } from '../../issue/issue.js';
import {
  placeUnit,
  type PlaceList,
  type PlaceUnit,
  placeListSchema,
} from '../../law/place-list.js';
import { CITATION_COLUMNS, citationCells, citationOf } from './citation-columns.js';
import { column } from './define-column.js';
import { choice, type Column, type Layout, type RowValues } from './layout.js';
import { ROW_NUMBER } from './shared-columns.js';
import { cellsOf, defined, listOf, textOf } from './values.js';

const TYPES = [
  choice('commune', 'xã', 'commune'),
  choice('ward', 'phường', 'ward'),
  choice('township', 'thị trấn', 'township'),
  choice('special-zone', 'đặc khu', 'special zone'),
  choice('district', 'huyện', 'district', 'quận', 'thị xã', 'thành phố'),
];

const COLUMNS: readonly Column[] = [
  ROW_NUMBER,
  column(
    'code',
    'id',
    ['Mã đơn vị', 'Code'],
    [
      '5 chữ số (xã) hoặc 3 chữ số (huyện cũ).',
      '5 digits (commune) or 3 digits (former district).',
    ],
    {
      required: true,
      also: ['Mã xã', 'Mã ĐVHC', 'Mã đơn vị hành chính', 'Mã'],
      sample: '02215',
      width: 12,
    },
  ),
  column(
    'name',
    'text',
    ['Tên đơn vị', 'Name'],
    ['Tên đầy đủ, có cả loại.', 'Full name, with its type.'],
    {
      required: true,
      also: ['Tên xã', 'Tên', 'Tên đơn vị hành chính'],
      sample: 'Phường Minh Xuân',
      width: 26,
    },
  ),
  column(
    'type',
    'choice',
    ['Cấp', 'Type'],
    [
      'Xã, phường, thị trấn, đặc khu hay huyện cũ.',
      'Commune, ward, township, special zone or former district.',
    ],
    { required: true, choices: TYPES, also: ['Loại'], sample: 'phường', width: 12 },
  ),
  column(
    'parent',
    'id',
    ['Mã cấp trên', 'Code above'],
    [
      'Mã tỉnh (2 chữ số), hoặc mã huyện cũ.',
      'Code of the province (2 digits), or of the former district.',
    ],
    { required: true, also: ['Mã tỉnh', 'Mã TP', 'Mã tỉnh, thành phố'], sample: '08', width: 12 },
  ),
  column(
    'validFrom',
    'day',
    ['Có hiệu lực từ', 'Valid from'],
    ['Nếu khác danh mục.', 'Where other than the edition.'],
    { width: 13 },
  ),
  column(
    'validTo',
    'day',
    ['Có hiệu lực đến', 'Valid to'],
    ['Ngày cuối cùng, nếu có.', 'Last day, if any.'],
    { width: 13 },
  ),
  column(
    'predecessors',
    'texts',
    ['Đơn vị cũ', 'Predecessors'],
    [
      'Mỗi đơn vị: mã/danh mục | tên | toàn bộ hoặc một phần; cách nhau bằng dấu chấm phẩy.',
      'Each: code/edition | name | whole or part; with semicolons between.',
    ],
    { also: ['Sáp nhập từ'], width: 40 },
  ),
];

/** The units below the province, one a row (danh mục xã, phường). */
export const placesLayout: Layout = {
  id: 'places',
  kind: 'place-list',
  title: { vi: 'Danh mục xã, phường', en: 'List of communes' },
  sheet: { vi: 'Danh mục', en: 'Places' },
  settings: [
    column(
      'edition',
      'id',
      ['Danh mục', 'Edition'],
      ['vn-63, vn-34-2025, vn-34-2026.', 'vn-63, vn-34-2025, vn-34-2026.'],
      { required: true, sample: 'vn-34-2025' },
    ),
    column(
      'complete',
      'yes-no',
      ['Đủ mọi đơn vị', 'Complete'],
      [
        '“có” nếu danh mục gồm mọi đơn vị của mỗi tỉnh có tên trong đó.',
        'Yes where it has every unit of each province that it speaks of.',
      ],
      { required: true, sample: 'không' },
    ),
    ...CITATION_COLUMNS,
  ],
  columns: COLUMNS,
  records: (row) => [recordOf(row)],
  schema: placeUnit,
  documentSchema: placeListSchema,
  columnOf: ([first]: Path) => (first === undefined ? undefined : String(first)),
  unique: { key: (record) => (record as { code?: string }).code, column: 'code' },
  list: 'units',
  document: (settings, units) => ({
    kind: 'place-list',
    edition: textOf(settings, 'edition'),
    complete: settings['complete'],
    units,
    citation: citationOf(settings),
  }),
  content: (document) => {
    const { edition, complete, units, citation } = document as PlaceList;
    return { settings: { edition, complete, ...citationCells(citation) }, rows: units.map(rowOf) };
  },
};

function recordOf(row: RowValues): object {
  const { code, name, type, parent, validFrom, validTo } = row;
  const predecessors = listOf(row, 'predecessors')?.map(predecessorOf);
  return defined({ code, name, type, parent, validFrom, validTo, predecessors });
}

function predecessorOf(text: string): object {
  const [key = '', name = '', extent = ''] = text.split('|').map((part) => part.trim());
  const [code = '', edition = ''] = key.split('/');
  const words: Readonly<Record<string, string>> = { 'toàn bộ': 'whole', 'một phần': 'part' };
  return { place: { code, edition }, name, extent: words[extent.toLowerCase()] ?? extent };
}

function rowOf(one: PlaceUnit): RowValues {
  const { code, name, type, parent, validFrom, validTo, predecessors } = one;
  return cellsOf({
    code,
    name,
    type,
    parent,
    validFrom,
    validTo,
    predecessors: predecessors?.map(
      ({ place, name: old, extent }) =>
        `${place.code}/${place.edition} | ${old} | ${extent === 'whole' ? 'toàn bộ' : 'một phần'}`,
    ),
  });
}
