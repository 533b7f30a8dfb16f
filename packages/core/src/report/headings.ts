import type { Language } from '../language/language.js';
import type { RowWords } from './row-words.js';

/** The fixed words of one language. */
export interface Headings {
  readonly columns: Record<keyof RowWords, string>;
  readonly partners: (count: number) => string;
  readonly everyParty: (count: number) => string;
  readonly signed: string;
  readonly unknownDay: string;
  readonly yearInferred: string;
  readonly period: string;
  readonly judgedOn: string;
  readonly dataAsOf: string;
  readonly madeOn: string;
  readonly none: string;
  readonly why: string;
  readonly setAside: string;
  readonly national: string;
  readonly unknown: string;
  readonly source: string;
  readonly hub: string;
  readonly open: string;
  readonly partiesMet: (met: number, total: number) => string;
  readonly inferred: string;
}

/** The fixed words of a report. */
export const reportHeadings: Readonly<Record<Language, Headings>> = {
  vi: {
    columns: {
      commitment: 'Cam kết',
      population: 'Đối tượng (mẫu số)',
      found: 'Số liệu có',
      required: 'Yêu cầu',
      verdict: 'Kết luận',
      whatItTakes: 'Cần thêm',
      legalBasis: 'Căn cứ',
    },
    partners: (count) => `${count} cơ quan phối hợp`,
    everyParty: (count) => `Cả ${count} bên`,
    signed: 'Ký',
    unknownDay: '(chưa rõ ngày)',
    yearInferred: '(năm là suy ra)',
    period: 'giai đoạn',
    judgedOn: 'Đánh giá tại',
    dataAsOf: 'số liệu tính đến',
    madeOn: 'Lập',
    none: '(chưa có)',
    why: 'Vì sao',
    setAside: 'Số liệu có nhưng không dùng được',
    national: 'Chỉ tiêu quốc gia, mẫu số khác',
    unknown: 'Điều chưa biết về thỏa thuận',
    source: 'Nguồn',
    hub: 'nòng cốt',
    open: 'chưa kết luận được',
    partiesMet: (met, total) => `${met}/${total} bên đạt`,
    inferred: '* Nguồn chỉ nêu tên văn bản; số hiệu là cách hiểu của báo cáo này.',
  },
  en: {
    columns: {
      commitment: 'Commitment',
      population: 'Population (base)',
      found: 'Found',
      required: 'Required',
      verdict: 'Verdict',
      whatItTakes: 'What it would take',
      legalBasis: 'Legal basis',
    },
    partners: (count) => `${count} partner bodies`,
    everyParty: (count) => `All ${count} parties`,
    signed: 'Signed on',
    unknownDay: '(day not known)',
    yearInferred: '(year inferred)',
    period: 'period',
    judgedOn: 'Judged on',
    dataAsOf: 'data as of',
    madeOn: 'Made on',
    none: '(none)',
    why: 'Why',
    setAside: 'Published, but cannot be used',
    national: 'National target, on another base',
    unknown: 'Not known about the agreement',
    source: 'Source',
    hub: 'hub',
    open: 'cannot be judged',
    partiesMet: (met, total) => `${met} of ${total} parties met`,
    inferred: '* The source names the instrument by title; the number is a reading of this report.',
  },
};
