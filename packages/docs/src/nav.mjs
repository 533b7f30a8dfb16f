// The order of the site: groups of pages by path. A guide is docs/PATH.md (English) beside docs/PATH.vi.md.
const group = (vi, en, ...pages) => ({ title: { vi, en }, pages });

/** Guides that one text gives in both languages, line by line. */
export const BOTH = /^(glossary$|commands|schemas\/|tables\/)/;

export const guides = [
  group(
    'Bắt đầu',
    'Getting started',
    'start/officer',
    'start/webmaster',
    'start/developer',
    'start/integrator',
  ),
  group(
    'Khái niệm',
    'Concepts',
    'concepts/verdicts',
    'concepts/ratios',
    'concepts/dated-law',
    'concepts/recognition',
    'glossary',
    'privacy',
  ),
  group(
    'Hướng dẫn',
    'Guides',
    'officer',
    'reports',
    'tables',
    'embed',
    'learning-models',
    'funds',
    'sql',
    'scale',
    'conformance',
    'releases',
  ),
];

export const reference = ['commands', 'errors', 'schemas/README', 'schemas/validate'];
export const benchmarks = ['benchmarks/assessor', 'benchmarks/nation', 'benchmarks/widgets'];

/** Headings of the groups that are filled from folders and from data. */
export const titles = {
  rules: { vi: 'Bộ quy định', en: 'Rule sets' },
  elements: { vi: 'Các thẻ nhúng', en: 'Elements' },
  reference: { vi: 'Tra cứu', en: 'Reference' },
  tables: { vi: 'Mẫu bảng', en: 'Tables' },
  schemas: { vi: 'Loại tài liệu', en: 'Documents' },
  benchmarks: { vi: 'Số đo', en: 'Benchmarks' },
  decisions: { vi: 'Ghi chú quyết định', en: 'Decisions' },
};
