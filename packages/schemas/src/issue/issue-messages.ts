import { AGREEMENT_MESSAGES } from './agreement-messages.js';
import { CRITERIA_MESSAGES } from './criteria-messages.js';
import { DOCUMENT_MESSAGES } from './document-messages.js';
import { FUND_MESSAGES } from './fund-messages.js';
import type { Message } from './issue-facts.js';
import { meant } from './meant.js';
import { RECOGNITION_MESSAGES } from './recognition-messages.js';
import { TABLE_MESSAGES } from './table-messages.js';
import { VIEW_MESSAGES } from './view-messages.js';

/** Every code an {@link Issue} may carry, with its words. The one place where they are written. */
export const ISSUE_MESSAGES = {
  ...CRITERIA_MESSAGES,
  ...RECOGNITION_MESSAGES,
  ...AGREEMENT_MESSAGES,
  ...DOCUMENT_MESSAGES,
  ...VIEW_MESSAGES,
  'value-out-of-range': ({ received, expected }) => ({
    vi: `Giá trị ${received} nằm ngoài khoảng cho phép: cần ${expected}.`,
    en: `Value ${received} is out of range: expected ${expected}.`,
  }),
  'list-too-short': ({ expected }) => ({
    vi: `Danh sách chưa đủ phần tử: cần ít nhất ${expected}.`,
    en: `The list is too short: it needs at least ${expected}.`,
  }),
  'date-format': ({ received }) => ({
    vi: `Ngày ${received} viết sai dạng. Hãy viết năm-tháng-ngày, ví dụ 2022-11-23.`,
    en: `Date ${received} is not in the right form. Write year-month-day, such as 2022-11-23.`,
  }),
  'date-not-real': ({ received, detail }) => ({
    vi: `Ngày ${received} không có thật${detail ? `: tháng đó chỉ có ${detail} ngày` : ': không có tháng đó'}. Hãy viết ngày có thật, dạng năm-tháng-ngày, ví dụ 2022-11-23.`,
    en: `Date ${received} does not exist${detail ? `: that month has ${detail} days` : ': there is no such month'}. Write a real day as year-month-day, such as 2022-11-23.`,
  }),
  'text-blank': () => ({
    vi: 'Mục này để trống; cần có chữ, hoặc ghi null nếu mục cho phép.',
    en: 'This text is blank; write something, or null if the entry allows it.',
  }),
  'text-not-nfc': ({ expected }) => ({
    vi: `Chữ có dấu ở đây viết dạng tổ hợp rời (NFD): nhìn giống nhưng máy coi là chữ khác. Hãy gõ lại bằng Unicode dựng sẵn (NFC): “${expected}”.`,
    en: `The accented letters here are decomposed (NFD): they look the same and compare as different text. Retype them composed (NFC): “${expected}”.`,
  }),
  'id-format': ({ received, hint }) => ({
    vi: `Mã ${received} sai dạng: chỉ dùng chữ thường không dấu (đ viết là d), chữ số và gạch nối, ví dụ ${hint || 'hoi-khuyen-hoc'}.`,
    en: `Id ${received} has the wrong form: lower-case letters a to z (d for đ), digits and hyphens only, such as ${hint || 'hoi-khuyen-hoc'}.`,
  }),
  'percent-out-of-range': ({ received }) => ({
    vi: `Tỷ lệ ${received}% nằm ngoài khoảng 0 đến 100%.`,
    en: `A share of ${received}% is outside 0 to 100%.`,
  }),
  'percent-too-fine': ({ received }) => ({
    vi: `Tỷ lệ ${received}% có quá hai chữ số sau dấu phẩy.`,
    en: `A share of ${received}% has more than two decimals.`,
  }),
  'count-not-whole': ({ received }) => ({
    vi: `Số đếm phải là số nguyên từ 0 trở lên, không phải ${received}.`,
    en: `A count must be a whole number from 0 up, not ${received}.`,
  }),
  'bound-empty': () => ({
    vi: 'Khoảng số đếm phải có “atLeast” hoặc “atMost”.',
    en: 'A bounded count needs “atLeast” or “atMost”.',
  }),
  'bound-reversed': ({ received }) => ({
    vi: `Khoảng số đếm bị ngược: ${received}.`,
    en: `The bounds are the wrong way round: ${received}.`,
  }),
  'url-format': ({ received }) => ({
    vi: `Địa chỉ ${received} không phải địa chỉ web (http:// hoặc https://).`,
    en: `Address ${received} is not a web address (http:// or https://).`,
  }),
  'place-code': ({ received }) => ({
    vi: `Mã đơn vị hành chính ${received} phải có 2 chữ số (tỉnh), 3 (huyện cũ) hoặc 5 (xã), viết trong ngoặc kép.`,
    en: `Administrative code ${received} must have 2 digits (province), 3 (former district) or 5 (commune), in quotes.`,
  }),
  'source-missing': () => ({
    vi: 'Một điều ghi là đã xác nhận phải có nguồn: địa chỉ trong “source” hoặc lời dẫn trong “reference”.',
    en: 'A fact marked confirmed or inferred needs its source: an address in “source” or words in “reference”.',
  }),
  'rule-not-confirmed': () => ({
    vi: 'Chỉ con số đã xác nhận mới được làm chỉ tiêu; nếu chưa, hãy để null.',
    en: 'Only a confirmed figure may be a target; otherwise leave null.',
  }),
  'period-reversed': ({ received, detail }) => ({
    vi: `Giai đoạn kết thúc (${received}) trước khi bắt đầu (${detail}).`,
    en: `The period ends (${received}) before it begins (${detail}).`,
  }),
  'duplicate-party': ({ name, detail }) => ({
    vi: `Bên “${name}” có hai lần trong danh sách các bên (lần đầu ở vị trí ${detail}).`,
    en: `Party “${name}” is listed twice (first at position ${detail}).`,
  }),
  'duplicate-id': ({ name, detail }) => ({
    vi: `Mã “${name}” dùng hai lần trong danh sách (lần đầu ở vị trí ${detail}).`,
    en: `Id “${name}” is used twice in the list (first at position ${detail}).`,
  }),
  'party-unknown': ({ name, hint }) => ({
    vi: `Không có bên nào mã “${name}” trong thỏa thuận.${meant(hint).vi}`,
    en: `No party “${name}” in the agreement.${meant(hint).en}`,
  }),
  'population-unknown': ({ name, expected, hint }) => ({
    vi: `Không có đối tượng (mẫu số) nào mã “${name}”; đã khai: ${expected}.${meant(hint).vi}`,
    en: `No population (base) “${name}” is declared; there are: ${expected}.${meant(hint).en}`,
  }),
  'instrument-unknown': ({ name, hint }) => ({
    vi: `Văn bản “${name}” không có trong các căn cứ.${meant(hint).vi}`,
    en: `Instrument “${name}” is not among the legal bases.${meant(hint).en}`,
  }),
  'agreement-unknown': ({ name, expected }) => ({
    vi: `Số liệu này của thỏa thuận “${name}”, không phải “${expected}”.`,
    en: `These figures are of agreement “${name}”, not “${expected}”.`,
  }),
  'commitment-unknown': ({ name, hint }) => ({
    vi: `Thỏa thuận không có cam kết mã “${name}”.${meant(hint).vi}`,
    en: `The agreement has no commitment “${name}”.${meant(hint).en}`,
  }),
  'place-unknown': ({ name }) => ({
    vi: `Không có đơn vị hành chính ${name} trong danh mục.`,
    en: `There is no administrative unit ${name} in the list.`,
  }),
  'place-not-on-date': ({ name, received, hint, expected }) => ({
    vi: `Vào ${received} không có đơn vị ${name}; danh mục có hiệu lực khi đó là ${hint}.${
      expected && ` Hãy ghi Mã đơn vị hành chính ${expected}, Danh mục ĐVHC ${hint}.`
    }`,
    en: `On ${received} there was no unit ${name}; the list in force then is ${hint}.${
      expected && ` Write the place code ${expected} and the place edition ${hint}.`
    }`,
  }),
  'event-refused': ({ detail }) => ({
    vi: `Sự kiện không khớp với những gì đã xảy ra trước đó${detail && ` (${detail})`}.`,
    en: `The event does not fit what happened before it${detail && ` (${detail})`}.`,
  }),
  'reading-unknown': ({ received, expected }) => ({
    vi: `Đối tượng này hiểu được nhiều cách; “reading” là ${received}, cần một trong: ${expected}.`,
    en: `This population has several readings; “reading” is ${received}, expected one of: ${expected}.`,
  }),
  'observation-unknown': ({ name, hint }) => ({
    vi: `Không có số liệu nào mã “${name}” để thay thế.${meant(hint).vi}`,
    en: `There is no observation “${name}” to replace.${meant(hint).en}`,
  }),
  ...FUND_MESSAGES,
  ...TABLE_MESSAGES,
} satisfies Record<string, Message>;

export type IssueCode = keyof typeof ISSUE_MESSAGES;

/** All codes there are. */
export const ISSUE_CODES = Object.keys(ISSUE_MESSAGES) as readonly IssueCode[];

export const isIssueCode = (code: unknown): code is IssueCode =>
  typeof code === 'string' && Object.hasOwn(ISSUE_MESSAGES, code);
