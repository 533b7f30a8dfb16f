import type { Words } from './words.js';

/** Fields of procedures and recognition events. */
export const RECOGNITION: Words = {
  'procedure.id': ['Mã thủ tục.', 'Id of the procedure.'],
  'procedure.instrument': [
    'Mã văn bản quy định; null nếu chưa đọc được.',
    'Id of the act; null if none was read.',
  ],
  'procedure.code': [
    'Mã trong Cơ sở dữ liệu quốc gia về thủ tục hành chính; null nếu chưa rõ.',
    'Number in the national database of procedures; null if not known.',
  ],
  'procedure.levels': [
    'Các mức có thể được công nhận, thấp trước; trống nếu không có.',
    'What may be given, lowest first; empty if none.',
  ],
  'procedure.levels.id': ['Mã mức.', 'Id of the level.'],
  'procedure.dataYear': [
    'Khoảng thời gian của năm đánh giá; null nếu không rõ.',
    'Span of each year that is judged; null if not known.',
  ],
  'procedure.dataYear.from': ['Từ ngày (tháng-ngày).', 'From (month-day).'],
  'procedure.dataYear.to': ['Đến ngày (tháng-ngày).', 'To (month-day).'],
  'procedure.steps': [
    'Các bước, theo thứ tự; mỗi bước một lần.',
    'Steps in their order, each once.',
  ],
  'procedure.council': [
    'Hội đồng; null nếu không quy định.',
    'The council; null if none is laid down.',
  ],
  'procedure.council.odd': ['Số thành viên phải lẻ.', 'Whether the number of members is odd.'],
  'procedure.council.atLeast': ['Số thành viên tối thiểu.', 'Least number of members.'],
  'procedure.file': ['Hồ sơ; null nếu không rõ.', 'The file to hand in; null if not known.'],
  'procedure.file.documents': ['Thành phần hồ sơ.', 'Documents of the file.'],
  'procedure.term': [
    'Thời hạn của công nhận; null nếu không rõ.',
    'How long a recognition holds; null if not known.',
  ],
  'procedure.term.months': ['Số tháng.', 'Months.'],
  'procedure.term.readings': ['Các cách tính mốc bắt đầu.', 'Readings of when the months begin.'],
  'procedure.term.readings.id': [
    'Tính từ cuối năm hay từ ngày quyết định.',
    'From the end of the year, or the decision.',
  ],
  'procedure.term.readings.certainty': ['Đã xác nhận hay suy ra.', 'Confirmed or inferred.'],
  'procedure.upgradeWait': [
    'Thời gian chờ để đề nghị mức cao hơn; null nếu không rõ.',
    'Wait before a higher level may be asked for; null if not known.',
  ],
  'procedure.upgradeWait.months': ['Số tháng chờ.', 'Months to wait.'],
  'procedure.refusal': [
    'Cách trả lời khi không công nhận; null nếu chưa đọc được.',
    'How a refusal is given; null if not read.',
  ],
  'procedure.refusal.inWritingWithReason': [
    'Bằng văn bản, nêu rõ lý do.',
    'In writing, with its reason.',
  ],
  'step.id': ['Bước nào.', 'Which step.'],
  'step.by': [
    'Ai thực hiện, theo thời gian; trống nếu không văn bản nào nêu.',
    'Who takes it, by time; empty if no text says.',
  ],
  'step.to': ['Gửi đến ai, theo thời gian.', 'To whom it goes, by time.'],
  'step.deadlines': [
    'Các thời hạn; trống nếu không tìm thấy.',
    'Deadlines; empty if none was found.',
  ],
  'tenure.office': [
    'Chức danh, bằng một mã; null nếu không rõ ai.',
    'Office in one word; null if not known.',
  ],
  'tenure.role': ['Chức danh bằng lời; null nếu không rõ.', 'Office in words; null if not known.'],
  'tenure.from': ['Từ ngày; null nếu không rõ.', 'First day; null if not known.'],
  'tenure.to': ['Ngày cuối; null là vẫn còn.', 'Last day; null while it holds.'],
  'deadline.kind': [
    'Theo ngày trong năm, hay theo số ngày làm việc.',
    'By a day of the year, or in working days.',
  ],
  monthDay: ['Tháng-ngày.', 'Month-day.'],
  'deadline.inclusive': [
    'Ngày đó còn kịp (“chậm nhất”) hay không (“trước ngày”).',
    'Whether the day itself is in time.',
  ],
  'deadline.year': ['Của năm đánh giá hay năm sau.', 'Of the year judged or the next.'],
  'deadline.outliers': [
    'Cách ghi khác, không làm thay đổi quy định.',
    'Deviating readings that change nothing.',
  ],
  'deadline.days': ['Số ngày làm việc.', 'Working days.'],
  'deadline.after': ['Kể từ khi nào.', 'Counted from what.'],
  'recognition-events.candidate': [
    'Đối tượng đề nghị danh hiệu.',
    'The one that strives for the title.',
  ],
  'recognition-candidate.id': [
    'Mã đối tượng, tùy nơi dùng đặt; không cần tên.',
    'Any id that the user knows it by.',
  ],
  'recognition-candidate.scope': ['Phạm vi, cấp.', 'Scope.'],
  'recognition-candidate.place': ['Địa bàn.', 'Place.'],
  'recognition-events.illustrative': [
    'true nếu sự kiện chỉ để minh họa.',
    'True where the events are made up.',
  ],
  'recognition-event.type': [
    'Sự kiện: đăng ký, tự đánh giá, bình xét, nộp hồ sơ, công nhận, không công nhận, tái công nhận, nâng mức, thu hồi, bổ sung minh chứng.',
    'What happened: registered, self-assessed, reviewed, filed, recognised, refused, re-recognised, upgraded, withdrawn, evidence attached.',
  ],
  'recognition-event.on': ['Ngày xảy ra.', 'Day on which it happened.'],
  'recognition-event.document': [
    'Văn bản chứng minh; null nếu không rõ.',
    'The paper that shows it; null if none is known.',
  ],
  'recognition-event.year': ['Năm đánh giá.', 'Year judged.'],
  'recognition-event.set': ['Mã bộ tiêu chí đã dùng.', 'Id of the criteria set used.'],
  'recognition-event.verdict': [
    'Đạt, chưa đạt tiêu chí, chưa đủ căn cứ.',
    'Meets, does not meet, undetermined.',
  ],
  'recognition-event.points': ['Tổng điểm, hoặc khoảng điểm.', 'Total of points, or its bounds.'],
  'points.min': ['Điểm thấp nhất có thể.', 'Least total.'],
  'points.max': ['Điểm cao nhất có thể; null nếu không rõ.', 'Greatest total; null if not known.'],
  'recognition-event.receipt': [
    'Mã băm phiếu kết quả, để tính lại.',
    'Hash of the receipt by which it can be recomputed.',
  ],
  'recognition-event.council': [
    'Số thành viên hội đồng; null nếu không nêu.',
    'Size of the council; null if not told.',
  ],
  'recognition-event.inFavour': ['Số phiếu đồng ý.', 'Votes in favour.'],
  'recognition-event.outcome': ['Đề nghị hay không đề nghị.', 'Proposed or not.'],
  'recognition-event.level': [
    'Mức độ, xếp loại; null nếu không có hoặc không nêu.',
    'Level or grade; null if none, or not told.',
  ],
  'recognition-event.number': [
    'Số quyết định; null nếu hồ sơ thiếu.',
    'Number of the decision; null if the record lacks it.',
  ],
  'recognition-event.authority': [
    'Người, cơ quan quyết định; null nếu hồ sơ thiếu.',
    'Who decided; null if the record lacks it.',
  ],
  'recognition-event.authority.office': [
    'Chức danh, bằng một mã; null nếu không nêu.',
    'Office in one word; null if not told.',
  ],
  'recognition-event.authority.name': ['Như in trên quyết định.', 'As printed.'],
  'recognition-event.reason': ['Lý do; null nếu không nêu.', 'Reason; null if not told.'],
  'recognition-event.title': ['Tên minh chứng bổ sung.', 'What was attached.'],
};
