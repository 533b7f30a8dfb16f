import type { Words } from '../language/language.js';

/** What a caller's mistake may be, with the data that each code carries. */
export interface ErrorData {
  'date-invalid': { received: string };
  'reading-unknown': { received: string; commitment: string; known: string };
}

type Messages = { readonly [Code in keyof ErrorData]: (data: ErrorData[Code]) => Words };

/** What happened, what was got and how to mend it, per code. */
export const ERROR_MESSAGES: Messages = {
  'date-invalid': ({ received }) => ({
    vi: `Ngày “${received}” không hợp lệ. Hãy truyền ngày dạng năm-tháng-ngày, ví dụ 2026-06-30.`,
    en: `Date “${received}” is not valid. Pass a day as year-month-day, such as 2026-06-30.`,
  }),
  'reading-unknown': ({ received, commitment, known }) => ({
    vi: `Cam kết ${commitment} không có cách hiểu “${received}”. Hãy chọn một trong: ${known}.`,
    en: `Commitment ${commitment} has no reading “${received}”. Choose one of: ${known}.`,
  }),
};
