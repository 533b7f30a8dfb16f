import type { Words } from '@khuyenhoc/core';
import type { Form, Source, State } from '../state.js';

const say = (vi: string, en: string): Words => ({ vi, en });

/** All that the page says by itself. */
export const WORDS = {
  title: say('Lấy mã nhúng', 'Get the embed code'),
  lead: say(
    'Chọn thẻ, số liệu và màu; xem ngay kết quả; chép mã vào trang của mình. Trang này không gửi gì đi.',
    'Choose an element, data and colours; see it at once; copy the code. This page sends nothing anywhere.',
  ),
  element: say('Thẻ', 'Element'),
  data: say('Số liệu', 'Data'),
  address: say('Địa chỉ tệp JSON', 'Address of the JSON file'),
  addressHelp: say(
    'Bắt đầu bằng “/” nếu tệp nằm trên cùng trang web. Trang ở máy khác phải cho phép đọc (CORS).',
    'Begin with “/” for a file on the same site. Another site has to allow reading (CORS).',
  ),
  pasted: say('Bảng hoặc JSON', 'Table or JSON'),
  pastedHelp: say(
    'Chép bảng từ Excel, Word rồi dán vào đây; dán mã HTML của bảng hoặc JSON cũng được.',
    'Copy a table from Excel or Word and paste it; HTML of a table or JSON will do too.',
  ),
  sampleTable: say('Điền bảng mẫu', 'Fill in an example table'),
  look: say('Ngôn ngữ và màu', 'Language and colours'),
  language: say('Ngôn ngữ', 'Language'),
  theme: say('Bộ màu', 'Theme'),
  scheme: say('Sáng, tối', 'Light, dark'),
  colours: say('Đổi từng màu', 'Change single colours'),
  coloursHelp: say(
    'Nên giữ màu có sẵn. Đổi màu thì xem lời nhắc về độ tương phản ở dưới.',
    'The colours as they are will do. If you change one, mind what is said of contrast below.',
  ),
  reset: say('Trả màu về như cũ', 'Put the colours back'),
  light: say('nền sáng', 'light'),
  darkSide: say('nền tối', 'dark'),
  lowContrast: say('Khó đọc', 'Hard to read'),
  goodContrast: say('Độ tương phản đạt WCAG 2.2 mức AA.', 'Contrast meets WCAG 2.2 level AA.'),
  needed: say('cần ít nhất', 'needed'),
  preview: say('Xem trước', 'Preview'),
  onDark: say('Trên nền tối', 'On a dark page'),
  asPhone: say('Rộng như điện thoại (320 px)', 'As wide as a phone (320 px)'),
  code: say('Mã nhúng', 'Code'),
  form: say('Cách nhúng', 'Way of embedding'),
  copy: say('Sao chép', 'Copy'),
  copied: say('Đã sao chép', 'Copied'),
  selected: say('Đã chọn mã; bấm Ctrl+C để chép.', 'The code is selected; press Ctrl+C to copy.'),
  save: say('Tải tệp', 'Save file'),
  noCode: say('Chưa có mã: xem lời nhắc ở mục Số liệu.', 'No code yet: see the note under Data.'),
  needsTable: say(
    'Cách này cần số liệu là một bảng: ở mục Số liệu chọn “Dán bảng hoặc JSON”.',
    'This way needs a table: under Data choose “Paste a table or JSON”.',
  ),
  noScript: say(
    'Trình duyệt không chạy script sẽ không thấy số liệu này. Dán bảng thay cho JSON thì vẫn đọc được.',
    'A browser without script shows none of these figures. Paste a table in place of JSON and it does.',
  ),
  fromFile: say(
    'Trang này đang mở từ tệp trên máy nên không đọc được địa chỉ; mã vẫn đúng.',
    'This page was opened as a file and cannot read addresses; the code is right all the same.',
  ),
} as const;

export const SOURCE_WORDS: Readonly<Record<Source, Words>> = {
  sample: say('Số liệu mẫu', 'Made-up sample'),
  address: say('Địa chỉ tệp JSON', 'Address of a JSON file'),
  pasted: say('Dán bảng hoặc JSON', 'Paste a table or JSON'),
};

export const FORM_WORDS: Readonly<Record<Form, { title: Words; help: Words }>> = {
  script: {
    title: say('Thẻ script', 'Script tag'),
    help: say('Cho người sửa được mã trang.', 'For who can edit the code of pages.'),
  },
  div: {
    title: say('Hộp div', 'A div'),
    help: say(
      'Cho trình soạn thảo bỏ thẻ lạ: theme nạp script, bài viết chỉ có div.',
      'For editors that drop unknown tags: the theme loads the script, the page has a div.',
    ),
  },
  table: {
    title: say('Bảng', 'A table'),
    help: say(
      'Cho trình soạn thảo chỉ giữ bảng; không có script thì bảng vẫn đọc được.',
      'For editors that keep only tables; it can be read without script too.',
    ),
  },
  npm: {
    title: say('npm', 'npm'),
    help: say(
      'Cho dự án dùng Vite, React, Vue… Gói chưa có trên npm: lấy từ kho mã, xem các thư mục examples/vite-….',
      'For projects with Vite, React, Vue… Not on npm yet: use the repository, see its folders examples/vite-….',
    ),
  },
  iframe: {
    title: say('Khung iframe', 'An iframe'),
    help: say(
      'Cho trang chỉ nhận khung: một trang nhỏ trên máy chủ và một dòng mã.',
      'For sites that take frames only: a small page on the server and one line of code.',
    ),
  },
};

export const LANGUAGE_WORDS: Readonly<Record<State['language'], Words>> = {
  page: say('Theo trang', 'As the page'),
  vi: say('Tiếng Việt', 'Vietnamese'),
  en: say('Tiếng Anh', 'English'),
};
export const THEME_WORDS: Readonly<Record<State['theme'], Words>> = {
  'red-gold': say('Đỏ và vàng', 'Red and gold'),
  neutral: say('Trung tính', 'Neutral'),
};
export const SCHEME_WORDS: Readonly<Record<State['scheme'], Words>> = {
  page: say('Theo trang', 'As the page'),
  light: say('Luôn sáng', 'Always light'),
  dark: say('Luôn tối', 'Always dark'),
};

/** What each colour is for. */
export const TOKEN_WORDS: Readonly<Record<string, Words>> = {
  accent: say('Nhấn: viền trên, tiêu đề', 'Accent: upper edge, titles'),
  gold: say('Phụ: đường mảnh, mốc', 'Second: hairlines, milestones'),
  text: say('Chữ', 'Text'),
  soft: say('Chữ phụ', 'Lesser text'),
  surface: say('Nền thẻ', 'Card'),
  tint: say('Nền thanh, ô', 'Bars and tiles'),
  line: say('Kẻ giữa các dòng', 'Lines between rows'),
  edge: say('Viền thanh, ô nhập', 'Edges of bars and fields'),
  met: say('Đạt', 'Met'),
  'not-met': say('Chưa đạt', 'Not met yet'),
  open: say('Chưa kết luận được', 'Not concluded'),
};
