import type { Message } from './issue-facts.js';

/** Codes about views: what elements and static pages show. */
export const VIEW_MESSAGES = {
  'view-entry': ({ received, expected }) => ({
    vi: `Dữ liệu để trình bày có mục không đúng dạng: cần ${expected}, nhận ${received}.`,
    en: `The data to be shown has an entry of a wrong form: expected ${expected}, got ${received}.`,
  }),
  'view-source': ({ expected }) => ({
    vi: `Bản đưa ra ngoài phải ghi nguồn và ngày của số liệu: thêm dòng ${expected} vào “foot”.`,
    en: `What is published says where its figures come from and of what day they are: add the line ${expected} to “foot”.`,
  }),
  'view-other': ({ received, expected }) => ({
    vi: `Tệp này dành cho thẻ khác: cần ${expected}, nhận ${received}.`,
    en: `This file is for another element: expected ${expected}, got ${received}.`,
  }),
} satisfies Record<string, Message>;
