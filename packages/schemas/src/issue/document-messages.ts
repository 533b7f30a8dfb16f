import type { Message } from './issue-facts.js';
import { meant } from './meant.js';

/** The words of issues that any document may have: its text, its kind, its keys and types. */
export const DOCUMENT_MESSAGES = {
  'file-empty': () => ({
    vi: 'Tệp trống, không có dữ liệu nào.',
    en: 'The file is empty.',
  }),
  'file-not-text': () => ({
    vi: 'Tệp này không phải văn bản JSON mã UTF-8. Nếu là tệp Excel, Word hay PDF, hãy mở và xuất lại; nếu là văn bản, hãy lưu lại với mã UTF-8.',
    en: 'This file is not JSON text in UTF-8. If it is an Excel, Word or PDF file, open it and export it; if it is text, save it again as UTF-8.',
  }),
  'json-syntax': ({ detail }) => ({
    vi: `Tệp không phải JSON hợp lệ: sai cú pháp ở đây${detail && ` (${detail})`}. Hãy xem lại dấu phẩy, dấu ngoặc, dấu nháy ngay trước chỗ này.`,
    en: `The file is not valid JSON: syntax error here${detail && ` (${detail})`}. Look at the comma, bracket or quote just before this place.`,
  }),
  'json-truncated': () => ({
    vi: 'Tệp JSON bị cắt cụt: dữ liệu dừng ở đây trước khi đóng hết ngoặc. Hãy xuất hoặc tải lại tệp.',
    en: 'The JSON file is cut off: it stops here before all brackets are closed. Export or download it again.',
  }),
  'json-too-deep': ({ expected }) => ({
    vi: `Tệp có quá nhiều lớp ngoặc lồng nhau (cho phép ${expected}). Không tài liệu nào cần đến thế; hãy xem lại chương trình đã xuất tệp.`,
    en: `The file has too many brackets inside each other (${expected} are allowed). No document needs so many; look at the program that wrote it.`,
  }),
  'json-duplicate-key': ({ name }) => ({
    vi: `Mục “${name}” được ghi hai lần ở cùng một chỗ; hãy giữ một.`,
    en: `Entry “${name}” is written twice in one object; keep one.`,
  }),
  'key-reserved': ({ name }) => ({
    vi: `Tên mục “${name}” không được dùng; hãy bỏ mục này.`,
    en: `The name “${name}” may not be used for an entry; remove it.`,
  }),
  'text-too-long': ({ received, expected }) => ({
    vi: `Đoạn chữ ${received} quá dài (nhiều nhất ${expected} ký tự). Có thể thiếu dấu nháy kép đóng, hoặc dán nhầm cả tệp vào đây.`,
    en: `The text ${received} is too long (${expected} characters at most). A closing quote may be missing, or a whole file was pasted here.`,
  }),
  'line-too-long': ({ expected }) => ({
    vi: `Dòng này quá dài (nhiều nhất ${expected} ký tự). Trong tệp NDJSON mỗi dòng là một bản ghi; tệp có thể là JSON thường.`,
    en: `This line is too long (${expected} characters at most). In NDJSON each line is one record; the file may be ordinary JSON.`,
  }),
  'kind-unknown': ({ received, expected, hint }) => ({
    vi: `Không biết đây là loại tài liệu gì: mục “kind” là ${received}.${meant(hint).vi} Cần một trong: ${expected}.`,
    en: `Cannot tell what document this is: “kind” is ${received}.${meant(hint).en} Expected one of: ${expected}.`,
  }),
  'required-missing': ({ name, expected }) => ({
    vi: `Thiếu mục bắt buộc “${name}”${expected && ` (cần ${expected})`}. Nếu chưa biết và mục cho phép, hãy ghi null.`,
    en: `Required entry “${name}” is missing${expected && ` (expected: ${expected})`}. If unknown, and the entry allows it, write null.`,
  }),
  'type-wrong': ({ received, expected, detail }) => ({
    vi: `Sai kiểu dữ liệu: ở đây cần ${expected}, nhưng ghi ${received}.${detail && ` ${detail}`}`,
    en: `Wrong type of data: expected ${expected}, got ${received}.${detail && ` ${detail}`}`,
  }),
  'key-unknown': ({ name, hint }) => ({
    vi: `Không có mục nào tên “${name}” ở đây.${meant(hint).vi}`,
    en: `There is no entry called “${name}” here.${meant(hint).en}`,
  }),
  'value-unknown': ({ received, expected, hint }) => ({
    vi: `Giá trị ${received} không dùng được ở đây.${meant(hint).vi} Cần một trong: ${expected}.`,
    en: `Value ${received} is not used here.${meant(hint).en} Expected one of: ${expected}.`,
  }),
} satisfies Record<string, Message>;
