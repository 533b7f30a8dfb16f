import type { Citation } from '../../primitives/citation.js';
import { choice, type Column, type RowValues } from './layout.js';
import { cellsOf, defined, listOf, textOf } from './values.js';

/** The columns of a citation (nguồn): where a figure was read and how sure it is. */
export const CITATION_COLUMNS: readonly Column[] = [
  {
    key: 'reference',
    type: 'text',
    name: { vi: 'Nguồn', en: 'Source' },
    note: {
      vi: 'Số liệu lấy ở đâu: tên văn bản, báo cáo, hồ sơ.',
      en: 'Where the figure comes from: paper, report, file.',
    },
    sample: 'Báo cáo của cơ sở',
    width: 26,
  },
  {
    key: 'source',
    type: 'texts',
    name: { vi: 'Địa chỉ nguồn', en: 'Source address' },
    note: {
      vi: 'Địa chỉ web (http…), nhiều địa chỉ cách nhau bằng dấu chấm phẩy.',
      en: 'Web addresses (http…), several with semicolons between.',
    },
    width: 20,
  },
  {
    key: 'certainty',
    type: 'choice',
    name: { vi: 'Độ chắc chắn', en: 'Certainty' },
    note: {
      vi: 'Để trống: “đã xác nhận” nếu có nguồn, “chưa rõ nguồn” nếu không.',
      en: 'Left empty: confirmed where there is a source, not found where not.',
    },
    choices: [
      choice('confirmed', 'đã xác nhận', 'confirmed'),
      choice('inferred', 'suy ra', 'inferred'),
      choice('conflict', 'nguồn mâu thuẫn', 'conflict'),
      choice('recalled', 'theo trí nhớ', 'recalled'),
      choice('not-found', 'chưa rõ nguồn', 'not found'),
    ],
    width: 16,
  },
  {
    key: 'evidence',
    type: 'choice',
    name: { vi: 'Loại nguồn', en: 'Kind of source' },
    note: { vi: 'Nguồn thuộc loại nào; có thể để trống.', en: 'What the source is; may be empty.' },
    choices: [
      choice('legal-text', 'văn bản pháp luật', 'legal text'),
      choice('portal', 'cổng thông tin', 'portal'),
      choice('press', 'báo chí', 'press'),
      choice('law-firm', 'công ty luật', 'law firm'),
      choice('association', 'Hội Khuyến học', 'association'),
      choice('academic', 'nghiên cứu', 'academic'),
      choice('dataset', 'bộ dữ liệu', 'dataset'),
      choice('code', 'mã nguồn', 'code'),
      choice('translation', 'bản dịch', 'translation'),
      choice('draft', 'dự thảo', 'draft'),
      choice('mirror', 'bản sao', 'mirror'),
    ],
    width: 16,
  },
  {
    key: 'quote',
    type: 'text',
    name: { vi: 'Trích dẫn', en: 'Quote' },
    note: { vi: 'Câu chữ của nguồn, nếu có.', en: 'Words of the source, if any.' },
    width: 20,
  },
  {
    key: 'remark',
    type: 'text',
    name: { vi: 'Ghi chú', en: 'Remark' },
    note: { vi: 'Điều cần lưu ý.', en: 'Anything to bear in mind.' },
    width: 20,
  },
];

/** The citation of a row; nothing is claimed that it does not say. */
export function citationOf(row: RowValues): object {
  const source = listOf(row, 'source') ?? [];
  const reference = textOf(row, 'reference');
  const told = source.length > 0 || reference !== undefined;
  return defined({
    certainty: textOf(row, 'certainty') ?? (told ? 'confirmed' : 'not-found'),
    evidence: textOf(row, 'evidence') ?? null,
    source,
    reference,
    quote: textOf(row, 'quote') ?? null,
    note: textOf(row, 'remark'),
  });
}

/** A citation as cells. */
export function citationCells(citation: Citation): RowValues {
  const { certainty, evidence, source, reference, quote, note } = citation;
  return cellsOf({
    reference,
    source: source.length > 0 ? source : null,
    certainty,
    evidence,
    quote,
    remark: note,
  });
}

const KEYS: Readonly<Record<string, string>> = { note: 'remark' };

/** The column of a part of a citation. */
export const citationColumn = (key: string | number | undefined): string => {
  const name = String(key ?? 'reference');
  return CITATION_COLUMNS.some((one) => one.key === name) ? name : (KEYS[name] ?? 'reference');
};
