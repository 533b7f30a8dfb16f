import type { AuthoringMessage } from './message.js';

/** Findings in worked examples. */
export const EXAMPLE_MESSAGES = {
  'examples-missing': () => ({
    vi: 'Chưa có ví dụ nào. Mỗi bộ phải kèm ví dụ: câu trả lời nào thì ra kết quả nào.',
    en: 'There are no worked examples. Each set needs them: which answers lead to which result.',
  }),
  'examples-other-set': ({ received, expected }) => ({
    vi: `Các ví dụ này của bộ “${received}”, không phải “${expected}”.`,
    en: `These examples are of set “${received}”, not “${expected}”.`,
  }),
  'examples-set-unknown': ({ received }) => ({
    vi: `Không có bộ tiêu chí “${received}” để đối chiếu. Hãy đưa kèm tệp của bộ đó.`,
    en: `There is no criteria set “${received}” to hold them against. Give its file too.`,
  }),
  'example-differs': ({ received, expected, data }) => ({
    vi: `Ví dụ “${data.name}” ghi ${data.detail} là ${expected}, nhưng tính ra ${received}.`,
    en: `Example “${data.name}” says that ${data.detail} is ${expected}, but ${received} comes out.`,
  }),
  'example-answer-unusable': ({ received, expected, data }) => ({
    vi: `Ví dụ “${data.name}”: câu trả lời ${received} cho “${data.detail}” không dùng được; cần: ${expected}.`,
    en: `Example “${data.name}”: the answer ${received} to “${data.detail}” cannot be used; expected: ${expected}.`,
  }),
  'cut-point-not-met': ({ data, expected }) => ({
    vi: `Chưa có ví dụ nào vừa đúng mốc ${expected} (${data.name}${data.detail && `, ${data.detail}`}). Hãy thêm một ví dụ.`,
    en: `No example stands exactly at ${expected} (${data.name}${data.detail && `, ${data.detail}`}). Add one.`,
  }),
  'cut-point-not-missed': ({ data, expected }) => ({
    vi: `Chưa có ví dụ nào ngay dưới mốc ${expected} (${data.name}${data.detail && `, ${data.detail}`}). Hãy thêm một ví dụ.`,
    en: `No example stands just below ${expected} (${data.name}${data.detail && `, ${data.detail}`}). Add one.`,
  }),
} satisfies Record<string, AuthoringMessage>;
