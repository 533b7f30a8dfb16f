import type { Message } from './issue-facts.js';

const meant = (hint: string) =>
  hint ? { vi: ` Có phải “${hint}”?`, en: ` Did you mean “${hint}”?` } : { vi: '', en: '' };

/** What may be wrong with tables: text files with separators, and workbooks. */
export const TABLE_MESSAGES = {
  'cell-required': ({ name }) => ({
    vi: `Ô “${name}” đang trống, cần điền.`,
    en: `Cell “${name}” is empty and must be filled in.`,
  }),
  'cell-too-long': ({ received, expected }) => ({
    vi: `Ô có ${received} ký tự; nhiều nhất ${expected}.`,
    en: `The cell has ${received} characters; at most ${expected}.`,
  }),
  'cell-error': ({ received }) => ({
    vi: `Ô báo lỗi công thức ${received}. Hãy sửa công thức hoặc ghi giá trị.`,
    en: `The cell shows a formula error ${received}. Correct the formula or write the value.`,
  }),
  'cell-merged': ({ received }) => ({
    vi: `Ô gộp ${received} trong phần số liệu. Hãy bỏ gộp và ghi đủ từng dòng, hoặc thêm --fix để điền giá trị xuống các dòng gộp.`,
    en: `Merged cells ${received} among the data. Unmerge them and fill in each row, or add --fix to fill the value down.`,
  }),
  'cell-beyond': ({ received }) => ({
    vi: `Ô có chữ ${received} nhưng cột này không có tiêu đề. Kiểm tra dấu ngăn cách ô, hoặc thêm tiêu đề.`,
    en: `The cell holds ${received}, but this column has no heading. Check the separators, or add a heading.`,
  }),
  'choice-unknown': ({ received, expected, hint }) => ({
    vi: `Không có lựa chọn ${received}; cần một trong: ${expected}.${meant(hint).vi}`,
    en: `There is no choice ${received}; expected one of: ${expected}.${meant(hint).en}`,
  }),
  'column-twice': ({ name, detail }) => ({
    vi: `Hai cột cùng mang tiêu đề “${name}” (cột đầu: ${detail}). Chỉ giữ một.`,
    en: `Two columns have the heading “${name}” (the first: ${detail}). Keep one.`,
  }),
  'column-unknown': ({ name, hint }) => ({
    vi: `Bảng này không dùng cột “${name}”.${meant(hint).vi}`,
    en: `This table has no use for a column “${name}”.${meant(hint).en}`,
  }),
  'date-swappable': ({ received }) => ({
    vi: `Mọi ngày trong cột (${received} ô) đều có phần ngày từ 12 trở xuống, nên ngày và tháng có thể đã bị đảo; đã đọc là ngày/tháng/năm. Hãy kiểm tra lại.`,
    en: `In every date of the column (${received} cells) the day is 12 or less, so day and month may have been swapped; they were read as day/month/year. Please check.`,
  }),
  'date-written': ({ received }) => ({
    vi: `Ngày ${received} viết sai dạng. Hãy viết ngày/tháng/năm đủ bốn chữ số, ví dụ 23/11/2022.`,
    en: `Date ${received} is not in the right form. Write day/month/year with four digits, such as 23/11/2022.`,
  }),
  'encoding-damaged': ({ received }) => ({
    vi: `Chữ ở đây đã hỏng (${received}): tệp không đúng bảng mã. Hãy lưu lại dạng CSV UTF-8 hoặc .xlsx.`,
    en: `The letters here are damaged (${received}): the file is not in the encoding that it seems to be. Save it again as CSV UTF-8 or .xlsx.`,
  }),
  'encoding-legacy': ({ name }) => ({
    vi: `Tệp dùng bảng mã cũ ${name}. Thêm --fix để chuyển sang Unicode (có liệt kê từng chỗ đổi), hoặc chuyển mã rồi lưu lại.`,
    en: `The file is in the old encoding ${name}. Add --fix to convert it to Unicode (each change is listed), or convert it and save it again.`,
  }),
  'file-broken': ({ detail }) => ({
    vi: `Tệp .xlsx hỏng hoặc không đầy đủ (${detail}). Hãy mở bằng Excel và lưu lại.`,
    en: `The .xlsx file is damaged or incomplete (${detail}). Open it in Excel and save it again.`,
  }),
  'file-encrypted': () => ({
    vi: 'Tệp có mật khẩu. Hãy bỏ mật khẩu rồi lưu lại dạng .xlsx.',
    en: 'The file has a password. Remove the password and save it again as .xlsx.',
  }),
  'file-not-table': ({ received }) => ({
    vi: `Tệp không phải bảng CSV hay .xlsx (${received}).`,
    en: `The file is neither a CSV nor an .xlsx table (${received}).`,
  }),
  'file-old-excel': () => ({
    vi: 'Hãy lưu lại dạng .xlsx: tệp này theo dạng Excel cũ (.xls).',
    en: 'Save it again as .xlsx: this file is in the old form of Excel (.xls).',
  }),
  'file-too-large': ({ name, received, expected }) => ({
    vi: `Vượt giới hạn ${expected}: ${name} ${received}. Tệp có thể hỏng hoặc được tạo để làm treo máy; nếu đúng là số liệu, hãy chia nhỏ tệp.`,
    en: `Over the limit of ${expected}: ${name} ${received}. The file may be damaged or made to hang a computer; if it is real data, split it.`,
  }),
  'file-unsafe': ({ detail }) => ({
    vi: `Tệp .xlsx chứa phần không được phép (${detail}); không đọc. Hãy mở bằng Excel và lưu lại.`,
    en: `The .xlsx file holds something that is not allowed (${detail}); it was not read. Open it in Excel and save it again.`,
  }),
  'heading-missing': ({ expected }) => ({
    vi: `Không tìm thấy dòng tiêu đề của bảng. Cần có các cột: ${expected}.`,
    en: `No row of headings was found. The table needs the columns: ${expected}.`,
  }),
  'layout-unknown': ({ expected }) => ({
    vi: `Không nhận ra đây là bảng gì qua tiêu đề cột. Các mẫu: ${expected}.`,
    en: `The headings do not tell which table this is. Layouts: ${expected}.`,
  }),
  'list-place-unknown': ({ received }) => ({
    vi: `Tên địa bàn ${received} cần danh mục đơn vị để đối chiếu. Hãy ghi mã đơn vị, hoặc thêm --places TỆP.`,
    en: `The place name ${received} needs a list of units to look it up in. Write the code, or add --places FILE.`,
  }),
  'not-carried': ({ name, expected }) => ({
    vi: `Bảng “${expected}” không ghi được mục “${name}” của tài liệu này, nên chưa xuất để không mất dữ liệu.`,
    en: `The table “${expected}” cannot carry “${name}” of this document; nothing was exported, so that nothing is lost.`,
  }),
  'number-ambiguous': ({ received }) => ({
    vi: `Số ${received} hiểu được hai cách: dấu phẩy là phân cách nghìn hay phần lẻ? Hãy ghi 1234 hoặc 1.234, hoặc thêm --thousands comma.`,
    en: `Number ${received} can be read in two ways: does the comma stand for thousands or decimals? Write 1234 or 1.234, or add --thousands comma.`,
  }),
  'number-format': ({ received }) => ({
    vi: `Không đọc được số ${received}. Hãy ghi số, ví dụ 1234 hoặc 1.234.`,
    en: `The number ${received} cannot be read. Write a number, such as 1234 or 1.234.`,
  }),
  'place-ambiguous': ({ received, expected }) => ({
    vi: `Tên ${received} có thể là: ${expected}. Hãy ghi mã đơn vị.`,
    en: `The name ${received} may be: ${expected}. Write the code of the unit.`,
  }),
  'place-name-unknown': ({ received }) => ({
    vi: `Không có đơn vị nào tên ${received} trong danh mục.`,
    en: `There is no unit called ${received} in the list.`,
  }),
  'place-split': ({ received, expected }) => ({
    vi: `Đơn vị cũ ${received} đã chia vào nhiều đơn vị mới (${expected}); chưa xác định được số liệu thuộc đơn vị nào. Hãy ghi mã đơn vị.`,
    en: `The former unit ${received} went into several new ones (${expected}); it is undetermined to which the figure belongs. Write the code of the unit.`,
  }),
  'quote-open': () => ({
    vi: 'Dấu ngoặc kép mở ở đây không đóng; từ chỗ này trở đi không đọc được.',
    en: 'The quotation mark that opens here is never closed; what follows cannot be read.',
  }),
  'rate-ambiguous': ({ received }) => ({
    vi: `Tỷ lệ ${received} hiểu được hai cách: 0,85 là 85% hay 0,85%? Hãy ghi kèm dấu %, ví dụ 85,2%.`,
    en: `Rate ${received} can be read in two ways: is 0.85 85% or 0.85%? Write the % sign, such as 85,2%.`,
  }),
  'rate-format': ({ received }) => ({
    vi: `Không đọc được tỷ lệ ${received}. Hãy ghi ví dụ 85,2%.`,
    en: `The rate ${received} cannot be read. Write it such as 85,2%.`,
  }),
  'row-twice': ({ name, detail }) => ({
    vi: `Dòng này trùng với ${detail}: cùng mã “${name}”. Cùng một số liệu chỉ ghi một lần.`,
    en: `This row repeats ${detail}: both have the id “${name}”. A figure is written once.`,
  }),
  'sample-left': () => ({
    vi: 'Dòng ví dụ của mẫu còn trong bảng; đã bỏ qua. Hãy xóa dòng này.',
    en: 'The sample row of the template is still in the table; it was passed over. Delete it.',
  }),
  'rows-not-filled': ({ received }) => ({
    vi: `Từ đây có ${received} dòng chưa điền số liệu; đã bỏ qua, coi như chưa có số liệu.`,
    en: `From here on ${received} rows hold no figure yet; they were passed over as not known.`,
  }),
  'setting-missing': ({ name, expected }) => ({
    vi: `Thiếu dòng “${name}” phía trên bảng. Hãy ghi “${name}” và giá trị ở ô bên cạnh, hoặc thêm --set ${expected}=….`,
    en: `The line “${name}” above the table is missing. Write “${name}” with the value in the cell beside it, or add --set ${expected}=….`,
  }),
  'text-legacy': ({ name, expected }) => ({
    vi: `Chữ ở đây theo bảng mã cũ ${name}, đọc là “${expected}”. Thêm --fix để chuyển sang Unicode (có liệt kê từng ô).`,
    en: `The letters here are in the old encoding ${name} and read “${expected}”. Add --fix to convert them to Unicode (each cell is listed).`,
  }),
  'total-differs': ({ received, expected }) => ({
    vi: `Dòng tổng ghi ${received}, nhưng cộng các dòng trên được ${expected}.`,
    en: `The total says ${received}, but the rows above add up to ${expected}.`,
  }),
} satisfies Record<string, Message>;
