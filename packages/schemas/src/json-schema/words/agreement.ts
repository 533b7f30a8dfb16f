import type { Words } from './words.js';

/** Fields of agreements, commitment sets and their events. */
export const AGREEMENT: Words = {
  'agreement.id': ['Mã chương trình phối hợp.', 'Id of the agreement.'],
  'agreement.title': [
    'Tên chương trình; null nếu chưa đọc được văn bản ghi tên.',
    'Title; null if no text that gives it was read.',
  ],
  documentKind: [
    'Loại văn bản theo lời của nguồn (Chương trình phối hợp, Kế hoạch phối hợp …); null nếu không rõ.',
    'Kind of paper in the words of the source; null if not known.',
  ],
  documentNumber: [
    'Số, ký hiệu văn bản; null nếu không rõ.',
    'Number of the paper; null if not known.',
  ],
  signing: ['Lễ ký kết.', 'The signing.'],
  'signing.ceremony': [
    'Mã lễ ký, khi một lễ ký nhiều văn bản.',
    'Id of the ceremony, where one held several papers.',
  ],
  'signing.on': ['Ngày ký; null nếu không rõ.', 'Day of signing; null if not known.'],
  'signing.onBasis': [
    'Ngày ký được ghi đủ, hay năm là suy ra.',
    'Whether the day is stated or its year inferred.',
  ],
  'signing.form': [
    'Ký chung nhiều bên, hay từng cặp hai bên.',
    'One joint paper, or one between two sides.',
  ],
  'signing.reportedOn': [
    'Ngày nguồn đưa tin; null nếu không rõ.',
    'Day on which it was reported; null if not known.',
  ],
  'signing.host': ['Mã bên chủ trì lễ ký.', 'Id of the party that hosted it.'],
  'signing.place': ['Nơi ký; null nếu không rõ.', 'Where it was signed; null if not known.'],
  'agreement.period': ['Giai đoạn thực hiện, theo năm.', 'Years covered.'],
  'agreement.period.from': ['Năm bắt đầu; null nếu không rõ.', 'First year; null if not known.'],
  'agreement.period.to': ['Năm kết thúc; null nếu không rõ.', 'Last year; null if not known.'],
  'agreement.period.orientationTo': [
    'Định hướng đến năm; null nếu không có.',
    'Year of a second, softer horizon; null if none.',
  ],
  parties: ['Các bên ký kết, ít nhất hai.', 'Parties, at least two.'],
  signatories: [
    'Những người ký, theo nguồn công khai.',
    'Who signed, as the public source gives it.',
  ],
  legalBases: ['Các căn cứ pháp lý.', 'Legal bases.'],
  purposes: ['Mục đích.', 'Purposes.'],
  principles: ['Nguyên tắc.', 'Principles.'],
  movements: [
    'Phong trào, cuộc vận động gắn với xây dựng mô hình học tập.',
    'Movements woven into building learning models.',
  ],
  populations: [
    'Các đối tượng tính tỷ lệ (mẫu số).',
    'Populations (bases) that commitments speak of.',
  ],
  commitments: [
    'Các cam kết, chỉ tiêu; trống khi chưa đọc được văn bản, khi đó “gaps” phải nói rõ.',
    'Commitments; empty where no text was read, and “gaps” then says so.',
  ],
  responsibilities: ['Trách nhiệm của các bên.', 'Duties of the parties.'],
  cycle: [
    'Chế độ sơ kết, tổng kết; null nếu không rõ.',
    'What recurs each year; null if not known.',
  ],
  renews: ['Chương trình trước được ký tiếp.', 'The earlier programme that this one goes on from.'],
  conflicts: ['Những chỗ các nguồn ghi khác nhau.', 'Where public texts disagree.'],
  party: ['Mã bên ký kết.', 'Id of a party.'],
  'party.id': ['Mã của bên.', 'Id of the party.'],
  'party.name': ['Tên của bên.', 'Name of the party.'],
  'party.type': [
    'Loại tổ chức; null nếu nguồn không nêu.',
    'Kind of organisation; null if not said.',
  ],
  'party.role': [
    'Nòng cốt (Hội Khuyến học), bên phối hợp, hay chứng kiến.',
    'Hub (the Association), partner or witness.',
  ],
  'party.bodies': [
    'Số đơn vị, khi nguồn nói gộp mà không nêu tên.',
    'How many bodies, where the source names none.',
  ],
  'party.standingBody': [
    'Cơ quan thường trực; null nếu không rõ.',
    'Office in charge; null if not known.',
  ],
  'party.validFrom': [
    'Ngày bắt đầu là một bên; bỏ trống nếu từ khi ký.',
    'First day as a party; left out if from the signing.',
  ],
  'party.validTo': [
    'Ngày cuối là một bên; bỏ trống nếu vẫn còn.',
    'Last day as a party; left out while it is one.',
  ],
  'party.succeededBy': [
    'Mã bên kế thừa, trong cùng danh sách.',
    'Id of the party of the same list that takes over.',
  ],
  'signatory.party': ['Mã bên mà người ký đại diện.', 'Id of the party signed for.'],
  'signatory.name': ['Họ tên người ký.', 'Name of the signatory.'],
  'signatory.office': ['Chức vụ người ký.', 'Office of the signatory.'],
  'legal-basis.instrument': ['Mã văn bản căn cứ.', 'Id of the instrument.'],
  'legal-basis.title': ['Tên văn bản như thỏa thuận ghi.', 'Title as the agreement gives it.'],
  'legal-basis.namedBy': [
    'Văn bản được nêu bằng tên hay bằng số.',
    'Whether it is named by title or by number.',
  ],
  'legal-basis.numberCertainty': [
    'Số văn bản đã xác nhận hay suy ra.',
    'Whether its number is confirmed or inferred.',
  ],
  'purpose-or-principle.text': ['Nội dung mục đích hoặc nguyên tắc.', 'The purpose or principle.'],
  'movement-link.party': [
    'Bên có phong trào; null nếu nói chung.',
    'Whose movement it is; null where the text speaks of all.',
  ],
  'movement-link.movement': ['Tên phong trào, cuộc vận động.', 'Name of the movement.'],
  'movement-link.models': [
    'Các mô hình học tập mà phong trào phục vụ.',
    'Learning models that it serves.',
  ],
  'responsibility.of': [
    'Của từng bên, của chung các bên, hoặc mã một bên.',
    'Of each party, of all together, or of one by id.',
  ],
  'responsibility.text': ['Nội dung trách nhiệm.', 'The duty.'],
  'review-cycle.every': ['Chu kỳ.', 'How often.'],
  'review-cycle.items': [
    'Việc lặp lại: chương trình năm, sơ kết, tổng kết.',
    'What recurs: programme, interim review, final review.',
  ],
  'renewal.agreement': [
    'Mã chương trình trước; null nếu chưa có dữ liệu.',
    'Id of the earlier one; null if not on record.',
  ],
  'renewal.text': ['Nguồn nói gì về việc ký tiếp.', 'What the source says of it.'],
  'renewal.endedIn': [
    'Năm chương trình trước kết thúc; null nếu không rõ.',
    'Year in which the earlier one ended; null if not known.',
  ],
  'conflict.field': ['Mục mà các nguồn ghi khác nhau.', 'Field on which texts disagree.'],
  'conflict.readings': ['Các cách ghi, ít nhất hai.', 'The readings, at least two.'],
  'conflict.readings.value': ['Giá trị theo nguồn này.', 'The value that this text gives.'],
  'gap.text': ['Điều còn thiếu trong các nguồn công khai.', 'What public texts do not give.'],
  'population.id': ['Mã đối tượng.', 'Id of the population.'],
  'population.name': ['Tên đối tượng.', 'Name of the population.'],
  'population.unit': [
    'Đơn vị đếm: tổ chức, người, gia đình, cộng đồng.',
    'What is counted: body, person, family or community.',
  ],
  'population.size': ['Tổng số; null nếu chưa công bố.', 'Size; null if not published.'],
  'population.overlap': [
    'Các bên có thể đếm trùng hay không.',
    'Whether parties may count the same ones.',
  ],
  'population.readings': [
    'Các cách hiểu, khi văn bản chưa rõ.',
    'Readings, where the text is ambiguous.',
  ],
  'population.readings.name': ['Tên cách hiểu.', 'Name of the reading.'],
  'population.readings.counts': [
    'Đếm chính các bên, hay các đơn vị trực thuộc.',
    'Counts the parties, or all units under them.',
  ],
  'population.note': ['Ghi chú.', 'Remark.'],
  'commitment.id': ['Mã cam kết.', 'Id of the commitment.'],
  indicator: ['Mã chỉ tiêu hoặc mô hình được đếm.', 'Id of what is counted.'],
  stage: [
    'Mức đã đạt của cái được đếm; “đăng ký” chưa phải “công nhận”.',
    'How far the counted thing has come; registered is not recognised.',
  ],
  modality: [
    'Mức ràng buộc: “sẽ” là nghĩa vụ, “phấn đấu” là mục tiêu …',
    'How strongly it binds: a duty, an aim …',
  ],
  population: ['Mã đối tượng tính tỷ lệ.', 'Id of the population.'],
  requirement: ['Yêu cầu phải đạt.', 'What is asked.'],
  obligor: [
    'Bên phải thực hiện: từng bên phối hợp, chung, nòng cốt, hoặc mã một bên.',
    'Who owes it: each partner, all together, the hub, or a party by id.',
  ],
  due: [
    'Thời hạn; null nếu văn bản không nêu.',
    'When it is due; null if the text states no time.',
  ],
  'due.on': [
    'Hạn; chỉ ghi năm là ngày cuối năm.',
    'Day, month or year; a year means its last day.',
  ],
  'due.basis': ['Hạn được ghi rõ, hay theo cuối giai đoạn.', 'Stated, or the end of the period.'],
  legalBasis: ['Mã các văn bản căn cứ của cam kết.', 'Ids of the instruments that it rests on.'],
  'commitment-requirement.kind': [
    'Dạng yêu cầu: tỷ lệ, tất cả, số lượng, số tiền, minh chứng.',
    'Shape: share, each of them, number, money, dated paper.',
  ],
  'commitment-requirement.count': ['Số lượng phải đạt.', 'Number to reach.'],
  'commitment-requirement.amount': ['Số tiền, nguyên đồng.', 'Amount in whole đồng.'],
  'commitment-requirement.per': ['Theo năm hay năm học.', 'By year or school year.'],
  'commitment-requirement.from': [
    'Mức của từng bên, hay của tất cả.',
    'The floor of each giver, or of all together.',
  ],
  'commitment-set.commitments': ['Các cam kết mẫu.', 'The commitments.'],
  'commitment-set.id': ['Mã bộ cam kết mẫu.', 'Id of the set.'],
  agreement: ['Mã chương trình phối hợp.', 'Id of the agreement.'],
  events: ['Các sự kiện, cũ trước mới sau.', 'Events, oldest first.'],
  'agreement-event.type': [
    'Sự kiện: dự thảo, ký kết, có hiệu lực, kế hoạch năm, sơ kết/tổng kết, sửa đổi, thay bên, gia hạn, hết hiệu lực.',
    'What happened: drafted, signed, in force, yearly plan, reviewed, amended, party succeeded, renewed, lapsed.',
  ],
  'agreement-event.on': ['Ngày xảy ra.', 'Day on which it happened.'],
  'agreement-event.document': [
    'Văn bản chứng minh; null nếu không rõ.',
    'The paper that shows it; null if none is known.',
  ],
  'agreement-event.year': ['Năm của chương trình hoạt động.', 'Year of the plan.'],
  'agreement-event.review': ['Sơ kết hay tổng kết.', 'Interim or final review.'],
  'agreement-event.scope': [
    'Phạm vi: nửa năm, năm, giai đoạn, toàn bộ.',
    'Half-year, year, stage or whole period.',
  ],
  'agreement-event.span': [
    'Khoảng thời gian được đánh giá.',
    'Days that the review looks back on.',
  ],
  'agreement-event.span.from': ['Ngày đầu.', 'First day.'],
  'agreement-event.span.to': ['Ngày cuối.', 'Last day.'],
  'agreement-event.change': ['Nội dung sửa đổi, bổ sung.', 'What was changed.'],
  'agreement-event.party': ['Mã bên được thay.', 'Id of the party that is succeeded.'],
  'agreement-event.by': ['Bên kế thừa.', 'The party that takes over.'],
  'agreement-event.until': ['Gia hạn đến hết năm.', 'Last year after the renewal.'],
};
