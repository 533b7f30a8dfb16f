import type { AuthoringMessage } from './message.js';

/** Findings in what a province lays down on top of a national set. */
export const OVERLAY_MESSAGES = {
  'base-unknown': ({ received }) => ({
    vi: `Không có bộ tiêu chí “${received}” để dựa vào. Hãy xem lại mã, hoặc đưa kèm tệp của bộ đó.`,
    en: `There is no criteria set “${received}” to build on. Check the id, or give its file too.`,
  }),
  'base-differs': ({ received, expected }) => ({
    vi: `Bộ của tỉnh dựa trên “${received}”, không phải “${expected}”.`,
    en: `It builds on “${received}”, not on “${expected}”.`,
  }),
  'open-term-unknown': ({ received, expected }) => ({
    vi: `Bộ quốc gia không để ngỏ mục nào mã “${received}”; các mục để ngỏ: ${expected || 'không có'}.`,
    en: `The national set has no open term “${received}”; there are: ${expected || 'none'}.`,
  }),
  'fill-max-differs': ({ received, expected, data }) => ({
    vi: `Cách chấm của mục “${data.name}” cho tối đa ${received}, bộ quốc gia ấn định ${expected}. Chỉ được thay cách chấm, không được đổi điểm tối đa.`,
    en: `The scoring of “${data.name}” gives at most ${received}; the national set fixes ${expected}. How it is scored may change, its maximum may not.`,
  }),
  'locked-changed': ({ data }) => ({
    vi: `“${data.name}” đã có trong bộ quốc gia và không được đổi. Mục thêm mới phải có mã mới.`,
    en: `“${data.name}” stands in the national set and may not be changed. What is added needs a new id.`,
  }),
  'adds-wrong-kind': ({ data, received }) => ({
    vi: `Không thêm được “${data.name}” vào bộ loại “${received}”.`,
    en: `“${data.name}” cannot be added to a set of kind “${received}”.`,
  }),
  'territory-outside': ({ received, expected }) => ({
    vi: `Địa bàn ${received} nằm ngoài địa bàn ${expected} của bộ gốc.`,
    en: `Territory ${received} is outside that of the base set, ${expected}.`,
  }),
  'validity-outside': ({ received, expected }) => ({
    vi: `Thời gian có hiệu lực (${received}) vượt ra ngoài của bộ gốc (${expected}).`,
    en: `The days on which it holds (${received}) go beyond those of the base set (${expected}).`,
  }),
} satisfies Record<string, AuthoringMessage>;
