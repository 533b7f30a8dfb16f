import type { Path } from '../../issue/issue.js';
import { type Organisation, organisationSchema } from '../../law/organisation.js';
import { type OrganisationList, organisationListSchema } from '../../law/organisation-list.js';
import { CITATION_COLUMNS, citationCells, citationColumn, citationOf } from './citation-columns.js';
import { column } from './define-column.js';
import { choice, type Column, type Layout, type RowValues } from './layout.js';
import { ROW_NUMBER } from './shared-columns.js';
import { bilingualOf, cellsOf, defined, listOf } from './values.js';

const COUNTED = [
  choice('unit', 'đơn vị', 'unit'),
  choice('cadre', 'cán bộ', 'cadre'),
  choice('member', 'hội viên', 'member'),
  choice('household', 'hộ', 'household'),
  choice('money', 'tiền', 'money'),
];

const COLUMNS: readonly Column[] = [
  ROW_NUMBER,
  column(
    'id',
    'id',
    ['Mã tổ chức', 'Organisation id'],
    ['Chữ thường không dấu và gạch nối.', 'Lower-case letters and hyphens.'],
    { required: true, also: ['Mã'], sample: 'hoi-lhpn', width: 14 },
  ),
  column('nameVi', 'text', ['Tên tổ chức', 'Name in Vietnamese'], ['Tên đầy đủ.', 'Full name.'], {
    required: true,
    also: ['Tên', 'Tổ chức'],
    sample: 'Hội Liên hiệp Phụ nữ tỉnh',
    width: 32,
  }),
  column(
    'nameEn',
    'text',
    ['Tên tiếng Anh', 'Name in English'],
    ['Nếu để trống, dùng tên tiếng Việt.', 'Left empty, the Vietnamese name is used.'],
    { sample: 'Provincial Women’s Union', width: 28 },
  ),
  column(
    'alsoWritten',
    'texts',
    ['Tên viết tắt', 'Also written'],
    ['Cách nhau bằng dấu chấm phẩy.', 'With semicolons between.'],
    { sample: 'Hội LHPN', width: 16 },
  ),
  column(
    'earlierNames',
    'texts',
    ['Tên cũ', 'Earlier names'],
    [
      'Mỗi tên: tiếng Việt | tiếng Anh; cách nhau bằng dấu chấm phẩy.',
      'Each: Vietnamese | English; with semicolons between.',
    ],
    { width: 20 },
  ),
  column(
    'counts',
    'texts',
    ['Đếm được gì', 'Counts'],
    [
      'Mỗi mục: loại | tên | tên tiếng Anh. Loại: đơn vị, cán bộ, hội viên, hộ, tiền.',
      'Each: kind | Vietnamese name | English name. Kinds: unit, cadre, member, household, money.',
    ],
    { required: true, sample: 'hội viên | Hội viên phụ nữ | Women members', width: 34 },
  ),
  column(
    'strengthPublic',
    'yes-no',
    ['Công khai quân số', 'Strength public'],
    ['“không” nếu quân số không công khai.', 'No where the strength is not public.'],
    { required: true, sample: 'có', width: 12 },
  ),
  column(
    'validFrom',
    'day',
    ['Có từ ngày', 'Valid from'],
    ['Để trống nếu chưa biết.', 'Empty where it is not known.'],
    { width: 12 },
  ),
  column(
    'validTo',
    'day',
    ['Có đến ngày', 'Valid to'],
    ['Để trống nếu chưa biết hoặc vẫn còn.', 'Empty where it is not known, or still there.'],
    { width: 12 },
  ),
  column(
    'succeededBy',
    'ids',
    ['Tổ chức kế tục', 'Succeeded by'],
    ['Mã, cách nhau bằng dấu chấm phẩy.', 'Ids, with semicolons between.'],
    { width: 14 },
  ),
  ...CITATION_COLUMNS,
];

/** Organisations that sign agreements, one a row (danh sách tổ chức). */
export const organisationsLayout: Layout = {
  id: 'organisations',
  kind: 'organisation-list',
  title: { vi: 'Danh sách tổ chức ký kết', en: 'Organisations that sign agreements' },
  sheet: { vi: 'Tổ chức', en: 'Organisations' },
  settings: [],
  columns: COLUMNS,
  records: (row) => [recordOf(row)],
  schema: organisationSchema,
  documentSchema: organisationListSchema,
  columnOf,
  unique: { key: (record) => (record as { id?: string }).id, column: 'id' },
  list: 'organisations',
  document: (_, organisations) => ({ kind: 'organisation-list', organisations }),
  content: (document) => ({
    settings: {},
    rows: (document as OrganisationList).organisations.map(rowOf),
  }),
};

const partsOf = (text: string): string[] => text.split('|').map((part) => part.trim());

function countOf(text: string): object {
  const [kind = '', vi = '', en = vi] = partsOf(text);
  const lower = kind.toLowerCase();
  const found = COUNTED.find((one) => [one.value, one.name.vi, one.name.en].includes(lower));
  return { what: found?.value ?? kind, name: { vi: vi || kind, en: en || vi || kind } };
}

function recordOf(row: RowValues): object {
  const named = (text: string) => {
    const [vi = '', en = vi] = partsOf(text);
    return { vi, en };
  };
  return defined({
    kind: 'organisation',
    id: row['id'],
    name: bilingualOf(row, 'nameVi', 'nameEn'),
    alsoWritten: listOf(row, 'alsoWritten') ?? [],
    earlierNames: (listOf(row, 'earlierNames') ?? []).map(named),
    counts: listOf(row, 'counts')?.map(countOf),
    strengthPublic: row['strengthPublic'],
    validFrom: row['validFrom'] ?? null,
    validTo: row['validTo'] ?? null,
    succeededBy: row['succeededBy'],
    citation: citationOf(row),
  });
}

function rowOf(one: Organisation): RowValues {
  const { id, name, alsoWritten, earlierNames, counts, strengthPublic, validFrom, validTo } = one;
  const listed = (list: readonly string[]) => (list.length > 0 ? list : null);
  return {
    ...cellsOf({ id, nameVi: name.vi, nameEn: name.en, strengthPublic, validFrom, validTo }),
    ...cellsOf({
      alsoWritten: listed(alsoWritten),
      earlierNames: listed(earlierNames.map(({ vi, en }) => `${vi} | ${en}`)),
      counts: counts.map(({ what, name: of }) => `${wordOf(what)} | ${of.vi} | ${of.en}`),
      succeededBy: one.succeededBy,
    }),
    ...citationCells(one.citation),
  };
}

const wordOf = (what: string): string => COUNTED.find((one) => one.value === what)?.name.vi ?? what;

function columnOf([first, second]: Path): string | undefined {
  if (first === 'citation') return citationColumn(second);
  if (first === 'name') return second === 'en' ? 'nameEn' : 'nameVi';
  return first === undefined ? undefined : String(first);
}
