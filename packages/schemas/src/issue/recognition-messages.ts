import type { Message } from './issue-facts.js';

/** The words of issues in procedures and in recognition events. */
export const RECOGNITION_MESSAGES = {
  'month-day-form': ({ received }) => ({
    vi: `Ngày trong năm ${received} viết sai dạng hoặc không có thật. Hãy viết tháng-ngày, ví dụ 03-31.`,
    en: `Day of the year ${received} is malformed or does not exist. Write month-day, such as 03-31.`,
  }),
  'terms-overlap': ({ received, detail }) => ({
    vi: `Hai người có thẩm quyền chồng thời gian: kỳ này từ ${received}, kỳ trước đến ${detail}. Hãy xếp theo ngày, không chồng nhau.`,
    en: `Two terms of authority overlap: this one runs from ${received}, the one before to ${detail}. Order them by day without overlap.`,
  }),
  'step-twice': ({ received }) => ({
    vi: `Bước ${received} có hai lần trong thủ tục.`,
    en: `Step ${received} is in the procedure twice.`,
  }),
  'votes-too-many': ({ received, detail }) => ({
    vi: `Số phiếu thuận (${received}) nhiều hơn số thành viên hội đồng (${detail}).`,
    en: `There are more votes in favour (${received}) than members of the council (${detail}).`,
  }),
} satisfies Record<string, Message>;
