import type { AuthoringMessage } from './message.js';

/** Findings in what every set has: ids, completeness, validity, sources, declarations. */
export const SET_MESSAGES = {
  'id-repeated': ({ data }) => ({
    vi: `Mã “${data.name}” dùng hai lần (lần đầu ở ${data.detail}). Hãy đặt mã khác cho mục này.`,
    en: `Id “${data.name}” is used twice (first at ${data.detail}). Give this one another id.`,
  }),
  'id-reserved': ({ data }) => ({
    vi: `Mã “${data.name}” đã dành cho việc khác. Hãy đặt mã khác.`,
    en: `Id “${data.name}” is reserved for another use. Choose another id.`,
  }),
  'criteria-none': () => ({
    vi: 'Bộ tiêu chí không có tiêu chí nào. Nếu chưa đọc được văn bản, hãy ghi "method": "unread".',
    en: 'The set has no criteria. Where the text was not read, write "method": "unread".',
  }),
  'outline-but-scored': () => ({
    vi: 'Ghi là “outline” (chỉ có khung) nhưng lại có cách chấm. Hãy ghi “partial” hoặc “complete”.',
    en: 'It says “outline”, yet holds rules that score. Write “partial” or “complete”.',
  }),
  'unread-but-not-outline': ({ received }) => ({
    vi: `Chưa đọc được cách chấm thì chỉ là “outline”, không phải “${received}”.`,
    en: `A set whose scoring was not read is an “outline”, not “${received}”.`,
  }),
  'complete-but-unknown': ({ data }) => ({
    vi: `Ghi là “complete” (đầy đủ) nhưng ${data.name} còn là null. Hãy điền theo văn bản, hoặc ghi “partial”.`,
    en: `It says “complete”, yet ${data.name} is null. Fill it in from the act, or write “partial”.`,
  }),
  'gaps-missing': ({ received }) => ({
    vi: `Bộ “${received}” phải nói còn thiếu gì: hãy ghi vào “gaps”.`,
    en: `A set that is “${received}” must say what is missing: list it in “gaps”.`,
  }),
  'validity-reversed': ({ received, expected }) => ({
    vi: `Ngày hết hiệu lực (${received}) trước ngày bắt đầu (${expected}).`,
    en: `It ends (${received}) before it begins (${expected}).`,
  }),
  'validity-missing': () => ({
    vi: 'Thiếu ngày bắt đầu có hiệu lực: không biết áp dụng cho thời gian nào. Hãy ghi ngày theo văn bản.',
    en: 'The day from which it holds is missing, so it applies to no time. Give the day that the act names.',
  }),
  'ended-before-start': ({ received, expected }) => ({
    vi: `Căn cứ này đã hết (${received}) trước khi bộ có hiệu lực (${expected}), nên không bao giờ tính được.`,
    en: `This ended (${received}) before the set holds (${expected}), so it can never be computed.`,
  }),
  'citation-missing': () => ({
    vi: 'Thiếu nguồn của quy định: hãy ghi địa chỉ trong “source” hoặc lời dẫn trong “reference”, mức “confirmed” hay “inferred”.',
    en: 'The rule has no source: give an address in “source” or words in “reference”, and “confirmed” or “inferred”.',
  }),
  'instrument-missing': () => ({
    vi: 'Thiếu văn bản ban hành: hãy ghi mã văn bản vào “instrument”.',
    en: 'The act that lays it down is missing: name it in “instrument”.',
  }),
  'circumstance-unknown': ({ received, expected }) => ({
    vi: `Hoàn cảnh “${received}” chưa khai trong “circumstances”; đã khai: ${expected || 'chưa có'}.`,
    en: `Circumstance “${received}” is not declared in “circumstances”; there are: ${expected || 'none'}.`,
  }),
  'circumstance-unused': ({ data }) => ({
    vi: `Hoàn cảnh “${data.name}” đã khai nhưng không quy định nào dùng. Hãy dùng hoặc bỏ đi.`,
    en: `Circumstance “${data.name}” is declared, but no rule uses it. Use it or drop it.`,
  }),
  'unit-kind-unknown': ({ received, expected }) => ({
    vi: `Loại đơn vị “${received}” chưa khai trong “unitKinds”; đã khai: ${expected || 'chưa có'}.`,
    en: `Kind of unit “${received}” is not declared in “unitKinds”; there are: ${expected || 'none'}.`,
  }),
  'unit-kind-unused': ({ data }) => ({
    vi: `Loại đơn vị “${data.name}” đã khai nhưng không yêu cầu nào dùng. Hãy dùng hoặc bỏ đi.`,
    en: `Kind of unit “${data.name}” is declared, but no requirement uses it. Use it or drop it.`,
  }),
  'open-term-criterion-unknown': ({ received }) => ({
    vi: `Mục để ngỏ này gọi tới tiêu chí “${received}”, mà bộ không có tiêu chí tính điểm nào mã đó.`,
    en: `This open term names criterion “${received}”; the set has no criterion with points of that id.`,
  }),
  'relief-not-easier': ({ received, expected }) => ({
    vi: `Mức cho hoàn cảnh khó khăn (${received}) không thấp hơn mức thường (${expected}). Hãy xem lại hai số.`,
    en: `The relief (${received}) is not easier than the ordinary value (${expected}). Check both figures.`,
  }),
} satisfies Record<string, AuthoringMessage>;
