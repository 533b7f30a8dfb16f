import type { AuthoringMessage } from './message.js';

/** Findings in requirements and levels. */
export const LEVEL_MESSAGES = {
  'level-unknown': ({ received, expected }) => ({
    vi: `Không có mức độ “${received}”; ở đây dùng được: ${expected}.`,
    en: `There is no level “${received}”; those that exist here: ${expected}.`,
  }),
  'level-unused': ({ data }) => ({
    vi: `Mức độ “${data.name}” không đòi hỏi điều gì: ai cũng đạt. Hãy ghi yêu cầu hoặc bỏ mức này.`,
    en: `Level “${data.name}” asks for nothing, so all would reach it. Add requirements or drop it.`,
  }),
  'level-none-asked': ({ data }) => ({
    vi: `Yêu cầu “${data.name}” không được hỏi ở mức độ nào. Hãy ghi mức độ hoặc bỏ yêu cầu.`,
    en: `Requirement “${data.name}” is asked at no level. Name one or drop it.`,
  }),
  'level-easier': ({ data, received, expected }) => ({
    vi: `Yêu cầu “${data.name}”: mức độ “${data.detail}” đòi hỏi ${received}, dễ hơn mức thấp hơn nó (${expected}). Hãy xem lại.`,
    en: `Requirement “${data.name}”: level “${data.detail}” asks ${received}, easier than a lower level (${expected}). Check it.`,
  }),
  'level-not-asked-higher': ({ data }) => ({
    vi: `Tiêu chí “${data.name}” có ở mức thấp nhưng không có ở mức “${data.detail}” cao hơn. Hãy xem lại.`,
    en: `Criterion “${data.name}” is asked at a lower level, but not at the higher “${data.detail}”. Check it.`,
  }),
  'attained-level-unknown': ({ received, expected }) => ({
    vi: `Chuẩn phải đạt không có mức “${received}”; dùng được: ${expected}.`,
    en: `A standard has no level “${received}”; use one of: ${expected}.`,
  }),
  'scale-step-unknown': ({ received, expected }) => ({
    vi: `Thang này không có bậc “${received}”; có: ${expected}.`,
    en: `The scale has no step “${received}”; there are: ${expected}.`,
  }),
  'share-zero': ({ data }) => ({
    vi: `Yêu cầu “${data.name}” chỉ đòi 0%, nghĩa là không đòi hỏi gì. Hãy xem lại.`,
    en: `Requirement “${data.name}” asks for 0%, which is nothing. Check it.`,
  }),
} satisfies Record<string, AuthoringMessage>;
