import type { Message } from './issue-facts.js';
import { meant } from './meant.js';

const dots = (digits: string, mark: string) => digits.replace(/\B(?=(\d{3})+$)/g, mark);

/** What may be wrong with funds, their books, and awards. */
export const FUND_MESSAGES = {
  'amount-decimal': ({ received }) => ({
    vi: `Số tiền ${received} có phần lẻ; đồng không có số lẻ. Hãy ghi số nguyên đồng, ví dụ 1200000.`,
    en: `Amount ${received} has decimals; there is nothing below one đồng. Write whole đồng, such as 1200000.`,
  }),
  'amount-ambiguous': ({ received }) => ({
    vi: `Số tiền ${received} hiểu được hai cách: dấu chấm hoặc phẩy ở đây là phân cách nghìn hay phần lẻ? Hãy ghi 1200000, hoặc chọn --thousands dot (1.200.000) hay --thousands comma (1,200,000).`,
    en: `Amount ${received} can be read in two ways: is the mark for thousands or for decimals? Write 1200000, or choose --thousands dot (1.200.000) or --thousands comma (1,200,000).`,
  }),
  'amount-format': ({ received }) => ({
    vi: `Số tiền ${received} không đọc được. Hãy ghi số nguyên đồng, ví dụ 1200000 hoặc 1.200.000.`,
    en: `Amount ${received} cannot be read. Write whole đồng, such as 1200000 or 1.200.000.`,
  }),
  'amount-not-positive': ({ received }) => ({
    vi: `Số tiền ${received} phải lớn hơn 0. Muốn sửa bút toán đã ghi, hãy ghi bút toán đảo (“reverses”).`,
    en: `Amount ${received} must be above 0. To correct an entry, add one that reverses it (“reverses”).`,
  }),
  'amount-too-large': ({ received }) => ({
    vi: `Số tiền ${received} quá lớn, máy không giữ được chính xác từng đồng (tối đa 9.007.199.254.740.991).`,
    en: `Amount ${received} is too large to be kept exactly to the đồng (at most 9,007,199,254,740,991).`,
  }),
  'entry-kind-unknown': ({ received, expected, hint }) => ({
    vi: `Không có loại thu, chi ${received}; cần một trong: ${expected}.${meant(hint).vi}`,
    en: `There is no kind of entry ${received}; expected one of: ${expected}.${meant(hint).en}`,
  }),
  'goods-missing': () => ({
    vi: 'Ghi nhận hiện vật phải có “goods”: tên, số lượng, ai định giá và ngày định giá.',
    en: 'An in-kind gift needs “goods”: item, quantity, who valued it and when.',
  }),
  'earmark-missing': () => ({
    vi: 'Tài trợ có mục đích phải ghi “earmark”: mã mục đích đã khai trong tệp quỹ.',
    en: 'An earmarked gift needs “earmark”: the id of a purpose declared in the fund file.',
  }),
  'part-not-used': ({ detail }) => ({
    vi: `Mục này không dùng với loại “${detail}”.`,
    en: `This part is not used with kind “${detail}”.`,
  }),
  'hash-format': ({ received }) => ({
    vi: `Mã băm ${received} phải gồm 64 ký tự 0-9, a-f.`,
    en: `Hash ${received} must be 64 characters 0-9, a-f.`,
  }),
  'month-day-format': ({ received }) => ({
    vi: `Ngày hằng năm ${received} phải viết tháng-ngày, ví dụ 03-31.`,
    en: `The yearly day ${received} must be written month-day, such as 03-31.`,
  }),
  'rule-value-unsupported': () => ({
    vi: 'Giá trị của quy định chỉ được ghi khi đã xác nhận từ nguồn; nếu chưa, hãy để null.',
    en: 'The value of a rule may be given only when confirmed; otherwise leave null.',
  }),
  'fund-unknown': ({ name, expected }) => ({
    vi: `Sổ này của quỹ “${name}”, không phải “${expected}”.`,
    en: `This ledger is of fund “${name}”, not “${expected}”.`,
  }),
  'entry-id-duplicate': ({ name, detail }) => ({
    vi: `Mã bút toán “${name}” đã dùng (lần đầu ở ${detail}). Cùng một bút toán chỉ ghi một lần.`,
    en: `Entry id “${name}” has been used (first at ${detail}). An entry is written once.`,
  }),
  'voucher-duplicate': ({ name, detail }) => ({
    vi: `Số chứng từ “${name}” đã dùng trong năm (lần đầu ở ${detail}).`,
    en: `Voucher number “${name}” has been used in the year (first at ${detail}).`,
  }),
  'period-closed': ({ received, expected }) => ({
    vi: `Bút toán ngày ${received} thuộc kỳ đã khóa sổ đến ${expected}. Hãy ghi vào kỳ đang mở, nêu rõ nội dung.`,
    en: `The entry is dated ${received}, in a period closed through ${expected}. Write it in the open period and say what it is for.`,
  }),
  'date-future': ({ received, expected }) => ({
    vi: `Ngày ${received} ở sau ngày ${expected}; sổ chỉ ghi việc đã xảy ra.`,
    en: `Day ${received} lies after ${expected}; a ledger holds only what has happened.`,
  }),
  'reversal-unknown': ({ name }) => ({
    vi: `Không có bút toán “${name}” ở trước để đảo.`,
    en: `There is no earlier entry “${name}” to reverse.`,
  }),
  'reversal-twice': ({ name }) => ({
    vi: `Bút toán “${name}” đã được đảo một lần rồi.`,
    en: `Entry “${name}” has been reversed already.`,
  }),
  'reversal-of-reversal': ({ name }) => ({
    vi: `“${name}” là bút toán đảo, không đảo lại được. Hãy ghi một bút toán mới.`,
    en: `“${name}” is itself a reversal and cannot be reversed. Write a new entry.`,
  }),
  'reversal-differs': ({ name, expected }) => ({
    vi: `Bút toán đảo phải giống bút toán “${name}”: ${expected}.`,
    en: `A reversal must repeat entry “${name}”: ${expected}.`,
  }),
  'reversal-before-original': ({ received, expected }) => ({
    vi: `Bút toán đảo ghi ngày ${received}, trước bút toán gốc ngày ${expected}.`,
    en: `The reversal is dated ${received}, before the entry of ${expected}.`,
  }),
  'earmark-unknown': ({ name, hint }) => ({
    vi: `Quỹ không khai mục đích tài trợ “${name}”.${meant(hint).vi}`,
    en: `The fund declares no earmark “${name}”.${meant(hint).en}`,
  }),
  'earmark-misused': ({ name, received, expected }) => ({
    vi: `Tiền tài trợ “${name}” chỉ được chi cho: ${expected}; không chi cho ${received}.`,
    en: `Money of earmark “${name}” may be spent only on: ${expected}; not on ${received}.`,
  }),
  'earmark-overspent': ({ name, received, detail }) => ({
    vi: `Đến ngày ${detail}, chi từ tài trợ “${name}” vượt số đã nhận ${dots(received, '.')} đồng.`,
    en: `By ${detail}, more is spent from earmark “${name}” than was given: ${dots(received, ',')} đồng too much.`,
  }),
  'balance-negative': ({ received, detail }) => ({
    vi: `Đến ngày ${detail}, tiền của quỹ âm ${dots(received, '.')} đồng: chi nhiều hơn số có. Hãy kiểm tra số tiền, ngày, hoặc số dư đầu kỳ (opening-balance).`,
    en: `On ${detail} the money of the fund is ${dots(received, ',')} đồng below zero. Check amounts, days, or the opening balance.`,
  }),
  'goods-negative': ({ received, detail }) => ({
    vi: `Đến ngày ${detail}, giá trị hiện vật âm ${dots(received, '.')} đồng: phát ra nhiều hơn số nhận.`,
    en: `On ${detail} the goods of the fund are ${dots(received, ',')} đồng below zero: more was handed out than received.`,
  }),
  'free-money-negative': ({ received, detail }) => ({
    vi: `Đến ngày ${detail}, khoản chi chung đã dùng ${dots(received, '.')} đồng của tiền tài trợ có mục đích.`,
    en: `On ${detail} general payments use ${dots(received, ',')} đồng of money given for stated purposes.`,
  }),
  'total-overflow': () => ({
    vi: 'Tổng số tiền vượt mức máy giữ được chính xác từng đồng.',
    en: 'The total is larger than can be kept exactly to the đồng.',
  }),
  'words-differ': ({ received, expected }) => ({
    vi: `Số tiền bằng chữ ${received} không khớp bằng số: “${expected}”.`,
    en: `The amount in words ${received} does not say the figure: “${expected}”.`,
  }),
  'closing-mismatch': ({ received, expected }) => ({
    vi: `Khóa sổ ghi ${dots(received, '.')} đồng, nhưng cộng từ các bút toán được ${dots(expected, '.')} đồng.`,
    en: `The closing says ${dots(received, ',')} đồng, but the entries add up to ${dots(expected, ',')} đồng.`,
  }),
  'closing-not-later': ({ received, expected }) => ({
    vi: `Lần khóa sổ này (${received}) phải sau lần trước (${expected}).`,
    en: `This closing (${received}) must be later than the one before (${expected}).`,
  }),
  'chain-broken': ({ received, expected }) => ({
    vi: `Sổ trước lần khóa này đã bị thay đổi: mã băm ghi ${received}, tính lại được ${expected}.`,
    en: `Something before this closing was changed: the hash says ${received}, the entries give ${expected}.`,
  }),
  'schedule-unknown': ({ name, expected }) => ({
    vi: `Danh sách này theo định mức “${name}”, không phải “${expected}”.`,
    en: `These candidates are under schedule “${name}”, not “${expected}”.`,
  }),
  'award-unknown': ({ name, expected, hint }) => ({
    vi: `Định mức không có mức thưởng “${name}”; có: ${expected}.${meant(hint).vi}`,
    en: `The schedule has no award “${name}”; it has: ${expected}.${meant(hint).en}`,
  }),
  'award-outside-range': ({ received, expected }) => ({
    vi: `Mức đề nghị ${received} nằm ngoài định mức (${expected}).`,
    en: `The proposed amount ${received} is outside the schedule (${expected}).`,
  }),
  'school-unknown': ({ name, hint }) => ({
    vi: `Không khai trường mã “${name}”.${meant(hint).vi}`,
    en: `No school “${name}” is declared.${meant(hint).en}`,
  }),
  'column-missing': ({ name, expected }) => ({
    vi: `Bảng thiếu cột “${name}”. Các cột cần có: ${expected}.`,
    en: `The table has no column “${name}”. It needs: ${expected}.`,
  }),
  'row-width': ({ received, expected }) => ({
    vi: `Dòng có ${received} ô, tiêu đề có ${expected} ô.`,
    en: `The row has ${received} cells, the heading ${expected}.`,
  }),
  'bank-row-unmapped': ({ received, expected }) => ({
    vi: `Chưa biết xếp khoản ${received} vào loại nào. Hãy thêm quy tắc vào tệp quy ước; loại: ${expected}.`,
    en: `It is not known what kind ${received} is. Add a rule to the mapping; kinds: ${expected}.`,
  }),
  'bank-row-sides': ({ received }) => ({
    vi: `Dòng sao kê phải có đúng một trong hai: ghi có hoặc ghi nợ; nhận ${received}.`,
    en: `A row of a bank statement has either credit or debit; got ${received}.`,
  }),
} satisfies Record<string, Message>;
