import type { Words } from '../language/language.js';

const w = (vi: string, en: string): Words => ({ vi, en });

/** What a self-assessment form says by itself. `{…}` stands for what is filled in. */
export const FORM_WORDS = {
  about: w('Thông tin chung', 'About this assessment'),
  subject: w('Tự đánh giá cho (tên hoặc mã, không bắt buộc)', 'Assessed (name or code, optional)'),
  from: w('Kỳ đánh giá từ ngày', 'Period from'),
  to: w('đến ngày', 'to'),
  periodFault: w(
    'Cần đủ hai ngày, ngày cuối không trước ngày đầu.',
    'Both days are needed, the last not before the first.',
  ),
  goal: w('Xét đạt', 'Asked for'),
  circumstances: w('Hoàn cảnh', 'Circumstances'),
  unitKinds: w(
    'Thuộc loại nào? Chọn mọi loại đúng; chưa chọn gì là chưa rõ',
    'Of which kind? Choose all that fit; nothing chosen is not known',
  ),
  noKind: w('Không thuộc loại nào ở trên', 'None of these'),
  yes: w('Có', 'Yes'),
  no: w('Không', 'No'),
  unknown: w('Chưa rõ', 'Not known'),
  count: w('Số đạt', 'Count'),
  of: w('Tổng số', 'Of all'),
  now: w('Năm nay', 'This year'),
  before: w('Năm trước', 'Year before'),
  value: w('Giá trị', 'Value'),
  points: w('Điểm', 'Points'),
  noEvidence: w('Chưa có minh chứng', 'No evidence yet'),
  result: w('Kết quả tự đánh giá', 'Result'),
  exact: w('{min} điểm', '{min} points'),
  between: w('từ {min} đến {max} điểm', '{min} to {max} points'),
  orMore: w('từ {min} điểm trở lên', '{min} points or more'),
  outOf: w('trên {total}', 'of {total}'),
  asked: w('cần từ {mark}', '{mark} needed'),
  grades: w('Xếp loại, mức độ còn có thể', 'Class or level still possible'),
  missing: w('Chưa trả lời: {count} mục', 'Not answered yet: {count}'),
  improvements: w('Ít nhất phải cải thiện', 'The least to improve'),
  answers: w('Sẽ đạt, ít nhất khi', 'Met, at the least, when'),
  together: w('Các mục chưa trả lời phải đạt', 'What is not answered must come to'),
  more: w('thêm {by} điểm, lên {to}', '{by} more, to {to}'),
  atLeast: w('từ {to} điểm', '{to} points or more'),
  short: w('còn thiếu {by}', '{by} more needed'),
  reach: w('cần đạt {to}', 'must reach {to}'),
  have: w('cần có', 'to be done'),
  impossible: w(
    'Theo những gì đã đọc được của văn bản thì chưa có cách nào kết luận là đạt.',
    'By what was read of the text, nothing leads to “met”.',
  ),
  private: w(
    'Câu trả lời ở lại trong trang này, không gửi đi đâu. Kết quả là tự đánh giá; công nhận là việc của cấp có thẩm quyền.',
    'Answers stay in this page and are sent nowhere. This is a self-assessment; to recognise is for the authority.',
  ),
  keep: w(
    'Lưu câu trả lời trên máy này (bỏ dấu là xóa; đừng lưu trên máy dùng chung)',
    'Keep the answers on this computer (untick to erase; not on a shared one)',
  ),
  notKept: w('Trình duyệt không cho lưu.', 'The browser does not let them be kept.'),
  print: w('In phiếu', 'Print'),
  download: w('Tải tệp JSON', 'Download JSON'),
  copy: w('Sao chép JSON', 'Copy JSON'),
  copied: w('Đã sao chép.', 'Copied.'),
  clear: w('Xóa hết', 'Clear all'),
  signed: w(
    '…………, ngày …… tháng …… năm ………… Người tự đánh giá (ký, ghi rõ họ tên)',
    'Date and signature of the assessor: ……………………',
  ),
} as const satisfies Readonly<Record<string, Words>>;

/** The words of a form, by name. */
export type FormWords = Readonly<Record<keyof typeof FORM_WORDS, Words>>;

/** What is said beside an answer, and of the whole, for these reasons of an assessment. */
export const REASON_NOTICES = {
  'requirement-met': w('đạt', 'met'),
  'requirement-not-met': w('chưa đạt', 'not met'),
  'precondition-met': w('đã có', 'fulfilled'),
  'precondition-failed': w('chưa có', 'not fulfilled'),
  'not-applicable': w('không áp dụng với đơn vị này', 'does not apply to this unit'),
  'no-evidence': w('không có minh chứng phù hợp', 'no suitable evidence'),
  'floor-broken': w('dưới mức tối thiểu của tiêu chí', 'below the least of a criterion'),
  'base-ended': w(
    'không tính được theo pháp luật hiện hành: không còn cấp huyện làm cơ sở tính',
    'not computable under the law in force: its base, the districts, exists no more',
  ),
  'mark-unread': w(
    'Chưa tìm thấy văn bản cho biết mức phải đạt.',
    'No text that gives the pass mark was found.',
  ),
  unclassed: w(
    'Tổng điểm nằm giữa hai loại: theo câu chữ của văn bản thì không có loại.',
    'The total falls between two classes: by the letter it has none.',
  ),
  'zero-blocks': w('Có tiêu chí bị 0 điểm.', 'A criterion is at 0.'),
  'set-unread': w(
    'Chưa tìm được văn bản cho biết cách tính: không kết luận được.',
    'No text that says how it is scored was found: nothing can be concluded.',
  ),
  'set-not-in-force': w(
    'Bộ tiêu chí không có hiệu lực vào ngày cuối kỳ đánh giá.',
    'The set is not in force on the last day of the period.',
  ),
  'subjects-ended': w(
    'Không tính được theo pháp luật hiện hành: đối tượng không còn vào cuối kỳ.',
    'Not computable under the law in force: none of them exist at the end of the period.',
  ),
} as const satisfies Readonly<Record<string, Words>>;
