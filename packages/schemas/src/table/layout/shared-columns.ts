import type { Column, RowValues } from './layout.js';
import { bilingualOf, cellsOf } from './values.js';

/** The column of running numbers (STT), which says nothing and may hold the word “Tổng”. */
export const ROW_NUMBER: Column = {
  key: 'rowNumber',
  type: 'row-number',
  name: { vi: 'STT', en: 'No.' },
  also: ['TT', 'Số TT', 'Số thứ tự', 'No'],
  note: { vi: 'Số thứ tự, không bắt buộc.', en: 'Running number, not needed.' },
  width: 8,
};

/** Two lines above the table: the warning that figures are made up, where they are. */
export const ILLUSTRATIVE: readonly Column[] = [
  {
    key: 'illustrativeVi',
    type: 'text',
    name: { vi: 'Cảnh báo minh họa', en: 'Warning in Vietnamese' },
    note: {
      vi: 'Chỉ ghi khi số liệu là ví dụ, không có thật.',
      en: 'Only where the figures are made up.',
    },
  },
  {
    key: 'illustrativeEn',
    type: 'text',
    name: { vi: 'Cảnh báo tiếng Anh', en: 'Warning in English' },
    note: { vi: 'Câu trên bằng tiếng Anh.', en: 'The same in English.' },
  },
];

export const illustrativeOf = (settings: RowValues): object | null =>
  bilingualOf(settings, 'illustrativeVi', 'illustrativeEn') ?? null;

export const illustrativeCells = (words: { vi: string; en: string } | null): RowValues =>
  cellsOf({ illustrativeVi: words?.vi, illustrativeEn: words?.en });

/** Columns for the unit that a row is about: code and edition, or a name to be looked up. */
export const PLACE_COLUMNS: readonly Column[] = [
  {
    key: 'placeName',
    type: 'place',
    name: { vi: 'Địa bàn', en: 'Place' },
    also: ['Xã, phường', 'Xã/phường', 'Tên xã', 'Đơn vị hành chính', 'Commune'],
    note: {
      vi: 'Tên xã, phường, đặc khu (tra theo danh mục kèm theo), hoặc “cả nước”. Không cần khi đã có mã.',
      en: 'Name of the unit, looked up in the list that is given, or “cả nước”. Not needed beside a code.',
    },
    sample: 'Phường Minh Xuân',
    width: 22,
  },
  {
    key: 'placeCode',
    type: 'id',
    name: { vi: 'Mã đơn vị hành chính', en: 'Place code' },
    also: ['Mã ĐVHC', 'Mã xã'],
    note: {
      vi: 'Mã 2 chữ số (tỉnh) hoặc 5 chữ số (xã).',
      en: '2 digits (province) or 5 digits (commune).',
    },
    sample: '02215',
    width: 12,
  },
  {
    key: 'placeEdition',
    type: 'id',
    name: { vi: 'Danh mục ĐVHC', en: 'Place edition' },
    also: ['Danh mục', 'Edition'],
    note: {
      vi: 'Danh mục của mã: vn-63 (đến 30/6/2025), vn-34-2025, vn-34-2026.',
      en: 'The edition that the code belongs to: vn-63 (until 30 June 2025), vn-34-2025, vn-34-2026.',
    },
    sample: 'vn-34-2025',
    width: 13,
  },
];

/** What the whole country is called in the column of places. */
export const WHOLE_COUNTRY = 'cả nước';
