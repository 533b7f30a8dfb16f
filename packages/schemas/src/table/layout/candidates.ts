import * as z from 'zod';
import { candidate, type Candidates, candidatesSchema } from '../../award/candidates.js';
import type { Path } from '../../issue/issue.js';
import { plainId } from '../../primitives/identifier.js';
import { text } from '../../primitives/text.js';
import { column } from './define-column.js';
import { choice, type Column, type Layout, type RowValues } from './layout.js';
import { ILLUSTRATIVE, illustrativeCells, illustrativeOf, ROW_NUMBER } from './shared-columns.js';
import { cellsOf, defined, listOf, textOf } from './values.js';

const TYPES = [
  choice('person', 'cá nhân', 'person'),
  choice('team', 'đội, nhóm', 'team', 'đội', 'nhóm', 'tập thể'),
];

const COLUMNS: readonly Column[] = [
  ROW_NUMBER,
  column(
    'id',
    'id',
    ['Mã người đề nghị', 'Candidate id'],
    ['Mã riêng của quỹ, không phải số định danh.', 'An id of the fund’s own, no identity number.'],
    { also: ['Mã'], sample: 'hoc-sinh-01', width: 14 },
  ),
  column(
    'name',
    'text',
    ['Họ và tên', 'Name'],
    [
      'Để trống cùng với mã: dòng chỉ khai trường.',
      'Empty together with the id: a row that only declares a school.',
    ],
    { also: ['Họ tên', 'Tên'], sample: 'Học sinh minh họa', width: 24 },
  ),
  column(
    'type',
    'choice',
    ['Cá nhân hay đội', 'Person or team'],
    ['Để trống là cá nhân.', 'Left empty: a person.'],
    { choices: TYPES, width: 12 },
  ),
  column(
    'bornOn',
    'day',
    ['Ngày sinh', 'Born on'],
    ['Để trống nếu chưa biết.', 'Empty where it is not known.'],
    { sample: '04/01/2010', width: 12 },
  ),
  column('school', 'id', ['Mã trường', 'School id'], ['Mã của trường.', 'Id of the school.'], {
    sample: 'thcs-a',
    width: 12,
  }),
  column(
    'schoolName',
    'text',
    ['Trường', 'School'],
    ['Tên trường; ghi một lần cho mỗi mã.', 'Name of the school; once for each id.'],
    { also: ['Tên trường'], sample: 'Trường THCS minh họa A', width: 24 },
  ),
  column(
    'pupils',
    'whole',
    ['Số học sinh', 'Pupils'],
    ['Số học sinh của trường, để tính chỉ tiêu.', 'Pupils of the school, for quotas.'],
    { width: 10 },
  ),
  column(
    'awards',
    'ids',
    ['Mức thưởng', 'Awards'],
    [
      'Mã mức thưởng trong định mức; nhiều mức cách nhau bằng dấu chấm phẩy.',
      'Ids of the schedule; several with semicolons between.',
    ],
    { also: ['Mã mức thưởng'], sample: 'competition-district-first', width: 28 },
  ),
  column(
    'documents',
    'texts',
    ['Minh chứng', 'Evidence'],
    ['Theo thứ tự của mức thưởng; “-” nếu không có.', 'In the order of the awards; “-” for none.'],
    { width: 18 },
  ),
  column(
    'proposed',
    'texts',
    ['Mức đề nghị', 'Proposed'],
    [
      'Đồng, theo thứ tự của mức thưởng; “-” nếu không có.',
      'Đồng, in the order of the awards; “-” for none.',
    ],
    { width: 14 },
  ),
  column(
    'points',
    'number',
    ['Điểm bình xét', 'Points'],
    ['Điểm của cuộc bình xét, nếu có.', 'Points of the review, if any.'],
    { width: 10 },
  ),
  column(
    'received',
    'whole',
    ['Đã nhận', 'Received'],
    [
      'Số lần đã nhận thưởng của quỹ trong kỳ; để trống là 0.',
      'Awards already received in the period; left empty: 0.',
    ],
    { width: 9 },
  ),
  column(
    'tags',
    'ids',
    ['Đặc điểm', 'Tags'],
    ['Mã, ví dụ disabled; không công bố.', 'Such as disabled; never published.'],
    { width: 12 },
  ),
];

/** A school that a row declares. */
const school = z.strictObject({
  school: plainId,
  name: text,
  pupils: z.number().int().min(1).nullable(),
});

/** Who may get an award, one a row (danh sách đề nghị thưởng). All of it is private data. */
export const candidatesLayout: Layout = {
  id: 'candidates',
  kind: 'candidates',
  title: { vi: 'Danh sách đề nghị thưởng', en: 'Candidates for awards' },
  sheet: { vi: 'Đề nghị thưởng', en: 'Candidates' },
  settings: [
    column(
      'list',
      'id',
      ['Mã danh sách', 'List id'],
      ['Mã của đợt xét thưởng.', 'Id of the round of awards.'],
      { required: true, sample: 'dot-thuong-2026' },
    ),
    column(
      'schedule',
      'id',
      ['Mã định mức', 'Schedule'],
      ['Mã của bảng định mức thưởng.', 'Id of the award schedule.'],
      { required: true, sample: 'vi-xuyen-2010-2015' },
    ),
    column(
      'period',
      'text',
      ['Kỳ xét thưởng', 'Period'],
      ['Ví dụ: Năm học 2025-2026.', 'Such as: school year 2025-2026.'],
      { required: true, sample: 'Năm học 2025-2026' },
    ),
    ...ILLUSTRATIVE,
  ],
  columns: COLUMNS,
  requires: (row) => (isSchoolOnly(row) ? ['schoolName'] : ['id', 'name']),
  records: (row) => [
    ...(row['schoolName'] === undefined ? [] : [schoolOf(row)]),
    ...(isSchoolOnly(row) ? [] : [candidateOf(row)]),
  ],
  schema: z.union([candidate, school]),
  documentSchema: candidatesSchema,
  columnOf,
  unique: { key: keyOf, column: 'id' },
  list: 'candidates',
  document: (settings, records) => ({
    kind: 'candidates',
    id: textOf(settings, 'list'),
    schedule: textOf(settings, 'schedule'),
    period: textOf(settings, 'period'),
    illustrative: illustrativeOf(settings),
    schools: schoolsOf(records),
    candidates: records.filter((one) => 'claims' in one),
  }),
  content: (document) => {
    const { id, schedule, period, illustrative, schools, candidates } = document as Candidates;
    const declared = schools.map((one) =>
      cellsOf({ school: one.id, schoolName: one.name, pupils: one.pupils }),
    );
    const settings = { list: id, schedule, period, ...illustrativeCells(illustrative) };
    return { settings, rows: [...declared, ...candidates.map(rowOf)] };
  },
};

const isSchoolOnly = (row: RowValues): boolean =>
  (row['id'] ?? row['name'] ?? row['awards']) === undefined && row['school'] !== undefined;

const schoolOf = (row: RowValues): object =>
  defined({ school: row['school'], name: row['schoolName'], pupils: row['pupils'] ?? null });

function candidateOf(row: RowValues): object {
  const [documents, proposed] = [listOf(row, 'documents') ?? [], listOf(row, 'proposed') ?? []];
  return defined({
    id: row['id'],
    type: row['type'] ?? 'person',
    name: row['name'],
    bornOn: row['bornOn'] ?? null,
    school: row['school'] ?? null,
    claims: (listOf(row, 'awards') ?? []).map((award, index) =>
      defined({
        award,
        document: given(documents[index]),
        proposed: amount(given(proposed[index])),
      }),
    ),
    points: row['points'],
    received: row['received'] ?? 0,
    tags: listOf(row, 'tags') ?? [],
  });
}

const given = (text: string | undefined) => (text === '-' ? undefined : text);
const amount = (text: string | undefined) =>
  text === undefined
    ? undefined
    : /^\d+$/.test(text.replace(/\./g, ''))
      ? Number(text.replace(/\./g, ''))
      : text;

/** Each school once, as it was first declared. */
function schoolsOf(records: readonly object[]): object[] {
  const schools = new Map<unknown, object>();
  for (const one of records) {
    if (!('school' in one) || 'claims' in one) continue;
    const { school: id, ...rest } = one;
    if (!schools.has(id)) schools.set(id, { id, ...rest });
  }
  return [...schools.values()];
}

function keyOf(record: object): string | undefined {
  return 'claims' in record ? (record as { id?: string }).id : undefined;
}

function rowOf(one: Candidates['candidates'][number]): RowValues {
  const { id, name, type, bornOn, school: at, claims, points, received, tags } = one;
  const listed = (values: readonly (string | number | undefined)[]) =>
    values.some((value) => value !== undefined)
      ? values.map((value) => String(value ?? '-'))
      : null;
  return cellsOf({
    id,
    name,
    type,
    bornOn,
    school: at,
    points,
    received,
    awards: claims.length > 0 ? claims.map(({ award }) => award) : null,
    documents: listed(claims.map(({ document }) => document)),
    proposed: listed(claims.map((claim) => claim.proposed)),
    tags: tags.length > 0 ? tags : null,
  });
}

function columnOf([first, , third]: Path): string | undefined {
  if (first !== 'claims') return first === undefined ? undefined : String(first);
  return third === 'document' ? 'documents' : third === 'proposed' ? 'proposed' : 'awards';
}
