import type { Words } from './words.js';

/** Parts and fields that many documents have. */
export const SHARED: Words = {
  kind: ['Loại tài liệu; luôn là giá trị này.', 'Kind of document; always this value.'],
  id: ['Mã, duy nhất trong tệp.', 'Id, unique in the file.'],
  title: ['Tên gọi, tiếng Việt và tiếng Anh.', 'Title, in Vietnamese and English.'],
  name: ['Tên gọi.', 'Name.'],
  citation: ['Nguồn của điều này và mức độ chắc chắn.', 'Where this was read, and how sure it is.'],
  illustrative: [
    'Lời cảnh báo khi số liệu chỉ để minh họa; null nếu là số liệu thật.',
    'Warning to show where the figures are made up; null when they are real.',
  ],
  clause: [
    'Điều, khoản của văn bản; null nếu chưa đọc được.',
    'Clause of the act; null if not read.',
  ],
  instrument: ['Mã văn bản.', 'Id of the legal instrument.'],
  place: [
    'Đơn vị hành chính; null là không gắn với địa bàn hoặc cả nước.',
    'Administrative unit; null where there is none, or for the whole country.',
  ],
  territory: ['Địa bàn; null là cả nước.', 'Territory; null for the whole country.'],
  lastCheckedOn: [
    'Ngày gần nhất đã kiểm tra lại nguồn.',
    'Day on which the source was last checked.',
  ],
  subjectsEnd: [
    'Ngày cuối cùng đối tượng được đánh giá còn tồn tại theo luật (cấp huyện: 2025-06-30); null nếu không có.',
    'Last day on which those judged exist in law (districts: 2025-06-30); null if none.',
  ],
  validFrom: ['Ngày bắt đầu có hiệu lực; null là chưa rõ.', 'First day; null if not known.'],
  validTo: ['Ngày cuối còn hiệu lực; null là vẫn còn.', 'Last day; null while it still holds.'],
  model: ['Mã mô hình học tập.', 'Id of the learning model.'],
  scopes: ['Các phạm vi, cấp áp dụng.', 'Scopes to which it applies.'],
  gaps: [
    'Những điều nguồn không nêu hoặc chưa đọc được.',
    'What the source leaves unsaid or was not read.',
  ],
  validity: ['Thời gian hiệu lực.', 'Days on which it holds.'],
  quote: ['Trích nguyên văn ngắn; null nếu không có.', 'Short quote; null if there is none.'],
  where: ['Nơi ghi cách hiểu này.', 'Where this reading stands.'],
  source: ['Các địa chỉ web của nguồn.', 'Web addresses of the source.'],
  text: [
    'Nội dung, không để trống, Unicode dựng sẵn (NFC).',
    'Text, not blank, in Unicode form NFC.',
  ],
  day: [
    'Ngày dạng năm-tháng-ngày, ví dụ 2022-11-23.',
    'Day as year-month-day, such as 2022-11-23.',
  ],
  'day-month-or-year': [
    'Ngày, tháng hoặc năm, theo mức mà nguồn ghi: 2022-11-23, 2022-11, 2022.',
    'Day, month or year, as much as the source prints: 2022-11-23, 2022-11, 2022.',
  ],
  'day-of-any-year': [
    'Ngày hằng năm dạng tháng-ngày: 03-31.',
    'Day of every year, month-day: 03-31.',
  ],
  percent: [
    'Tỷ lệ phần trăm, 0 đến 100, nhiều nhất hai chữ số thập phân.',
    'Per cent, 0 to 100, at most two decimals.',
  ],
  dong: ['Số tiền, số nguyên đồng từ 1.', 'Amount in whole đồng, from 1.'],
  whole: ['Số nguyên từ 0.', 'Whole number from 0.'],
  quantity: [
    'Số đếm: số nguyên, hoặc khoảng khi nguồn ghi “trên”, “gần”.',
    'Count: a whole number, or bounds where the source hedges.',
  ],
  points: ['Điểm, từ 0, nhiều nhất hai chữ số thập phân.', 'Points, from 0, at most two decimals.'],
  'some-points': ['Điểm lớn hơn 0.', 'Points above 0.'],
  url: ['Địa chỉ web http:// hoặc https://.', 'Web address, http:// or https://.'],
  bilingual: ['Cùng một nội dung bằng hai thứ tiếng.', 'The same words in two languages.'],
  'bilingual.vi': ['Tiếng Việt (bản chính thức).', 'Vietnamese (official).'],
  'bilingual.en': ['Tiếng Anh (bản dịch).', 'English (translation).'],
  'place.code': [
    'Mã đơn vị hành chính: 2 chữ số (tỉnh), 3 (huyện cũ) hoặc 5 (xã).',
    'Administrative code: 2 digits (province), 3 (former district) or 5 (commune).',
  ],
  'place.edition': [
    'Bản danh mục đơn vị hành chính, vì mã được dùng lại.',
    'Edition of the list of units, since codes are used again.',
  ],
  'quantity.atLeast': ['Ít nhất (“trên 5.000”).', 'At least (“over 5,000”).'],
  'quantity.atMost': ['Nhiều nhất (“gần 200”).', 'At most (“nearly 200”).'],
  'citation.certainty': [
    'Mức chắc chắn: đã xác nhận, suy ra, mâu thuẫn, theo trí nhớ, không tìm thấy.',
    'How sure it is: confirmed, inferred, in conflict, recalled, not found.',
  ],
  'citation.evidence': [
    'Loại nguồn đã đọc; null nếu chưa có.',
    'Kind of text it was read in; null if none.',
  ],
  'citation.source': [
    'Địa chỉ web của nguồn; có thể trống nếu có “reference” hoặc chưa xác nhận.',
    'Web addresses; may be empty with a “reference”, or where nothing is confirmed.',
  ],
  'citation.reference': [
    'Lời dẫn nguồn khi không có địa chỉ web.',
    'The source in words where there is no address.',
  ],
  'citation.note': ['Ghi chú về nguồn.', 'Remark on the source.'],
  'validity.from': ['Ngày bắt đầu; null là chưa đọc được.', 'First day; null if not read.'],
  'validity.to': ['Ngày cuối; null là chưa hết hiệu lực.', 'Last day; null while in force.'],
  'validity.certainty': [
    'Ngày được ghi rõ, suy ra, hay không tìm thấy.',
    'Whether the days are stated, inferred or not found.',
  ],
  'validity.note': [
    'Ghi chú về thời gian hiệu lực; null nếu không có.',
    'Remark on the days; null if none.',
  ],
  'reporting-period': ['Kỳ báo cáo.', 'Reporting period.'],
  'reporting-period.from': ['Ngày đầu kỳ.', 'First day of the period.'],
  'reporting-period.to': ['Ngày cuối kỳ.', 'Last day of the period.'],
  'reporting-period.dueOn': ['Hạn nộp báo cáo.', 'Day on which the report is due.'],
  'reporting-period.basis': [
    'Kỳ theo chế độ báo cáo nhà nước, thống kê, quy định của Hội hay thông lệ.',
    'Whose clock it runs on: state reporting, statistics, the Association or practice.',
  ],
};
