import { pick } from './rules/words.mjs';

/** The parts of the site that have a sidebar of their own: folder, title in both languages. */
export const PARTS = [
  ['elements', 'Thẻ', 'Elements'],
  ['criteria', 'Bộ tiêu chí', 'Criteria sets'],
  ['rules/targets', 'Chỉ tiêu', 'Targets'],
  ['rules/procedures', 'Quy trình công nhận', 'Procedures of recognition'],
  ['rules/awards', 'Mức thưởng', 'Award schedules'],
  ['schemas', 'Lược đồ', 'Schemas'],
  ['tables', 'Mẫu bảng', 'Layouts of tables'],
  ['benchmarks', 'Đo lường', 'Measurements'],
  ['decisions', 'Quyết định', 'Decisions'],
];

// Measurements and decisions are noted in English.
const ENGLISH = /^(benchmarks|decisions|api)/;

/** The sidebars of a language by where they stand; what is not there yet is left out. */
export function sidebars(language, pages) {
  const own = pages.filter((one) => one.language === language);
  const there = new Set(own.map((one) => one.name));
  const base = language === 'vi' ? '/' : '/en/';
  const say = (vi, en) => pick(language, vi, en);
  const link = (name, text) => {
    if (name !== 'api/index' && !there.has(`${name}.md`)) return [];
    const foreign = language === 'vi' && ENGLISH.test(name) ? ' (English)' : '';
    return [{ text: text + foreign, link: base + name.replace(/(^|\/)index$/, '$1') }];
  };
  const group = (text, ...items) => ({ text, items: items.flat() });
  const parts = (...names) =>
    PARTS.filter(([folder]) => names.includes(folder)).flatMap(([folder, vi, en]) =>
      link(`${folder}/index`, say(vi, en)),
    );
  const main = [
    group(
      say('Bắt đầu', 'Getting started'),
      link('officer', say('Cán bộ Hội', 'Officers')),
      link('start/webmaster', say('Người quản trị trang', 'Webmasters')),
      link('start/developer', say('Người lập trình', 'Developers')),
      link('start/integrator', say('Người tích hợp', 'Integrators')),
    ),
    group(
      say('Khái niệm', 'Concepts'),
      link('concepts/verdicts', say('Kết luận và điều chưa biết', 'Verdicts and unknowns')),
      link('concepts/ratios', say('Tỷ lệ và mẫu số', 'Ratios and their bases')),
      link('concepts/dated-law', say('Luật theo ngày', 'Dated law')),
      link(
        'concepts/registered-and-recognised',
        say('Đăng ký và công nhận', 'Registered and recognised'),
      ),
      link('privacy', say('Dữ liệu cá nhân', 'Privacy')),
      link('glossary', say('Thuật ngữ', 'Glossary')),
    ),
    group(
      say('Hướng dẫn', 'Guides'),
      link('learning-models', say('Mô hình học tập', 'Learning models')),
      link('funds', say('Quỹ khuyến học', 'Learning funds')),
      link('reports', say('Báo cáo', 'Reports')),
      link('tables', say('Bảng Excel, CSV', 'Tables')),
      link('embed', say('Nhúng vào trang', 'Embedding')),
      link('sql', 'SQL'),
      link('scale', say('Số liệu lớn', 'Many rows')),
    ),
    group(
      say('Quy định', 'Rules'),
      parts('criteria', 'rules/targets', 'rules/procedures', 'rules/awards'),
      link('rules/funds', say('Quy định về quỹ', 'Rules for funds')),
      link('rules/commitments', say('Bộ cam kết', 'Commitments')),
      link('rules/instruments', say('Văn bản', 'Acts')),
    ),
    group(
      say('Tra cứu', 'Reference'),
      parts('elements', 'schemas', 'tables'),
      link('commands', say('Các lệnh', 'Commands')),
      link('codes', say('Mã lỗi', 'Error codes')),
      [
        {
          text: language === 'vi' ? 'API (English)' : 'API',
          link: '/api/index.html',
          target: '_self',
        },
      ],
      link('conformance', say('Bộ kiểm chứng', 'Conformance kit')),
    ),
    group(
      say('Dự án', 'Project'),
      link('releases', say('Phát hành', 'Releases')),
      parts('benchmarks', 'decisions'),
    ),
  ];
  const back = { text: say('← Tài liệu', '← Documentation'), link: base };
  const own_ = PARTS.map(([folder, vi, en]) => [
    `${base}${folder}/`,
    [
      back,
      group(say(vi, en), link(`${folder}/index`, say('Tất cả', 'All')), listed(own, folder, base)),
    ],
  ]);
  return Object.fromEntries([...own_, [base, main]]);
}

/** The pages of a folder but its first, by title. */
const listed = (pages, folder, base) =>
  pages
    .filter((one) => one.name.startsWith(`${folder}/`) && !one.name.endsWith('/index.md'))
    .map((one) => ({ text: titleOf(one), link: base + one.name.replace(/\.md$/, '') }))
    .sort((a, b) => (a.text < b.text ? -1 : 1));

/** The title of a page, as text. */
export const titleOf = ({ text }) =>
  /^# (.*)$/m
    .exec(text)?.[1]
    .replace(/[`<>\\]/g, '')
    .replace(/&lt;|&gt;/g, '')
    .replace(/ \{#.*$/, '') ?? '';
