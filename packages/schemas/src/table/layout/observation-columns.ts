import { CITATION_COLUMNS } from './citation-columns.js';
import { column } from './define-column.js';
import { choice, type Column } from './layout.js';
import { PLACE_COLUMNS, ROW_NUMBER } from './shared-columns.js';
import { INDICATORS, STAGES } from './stage-choices.js';

/** The kinds of observations, as tables write them. */
const KINDS = [
  choice('count', 'số đếm', 'count'),
  choice('amount', 'số tiền', 'amount'),
  choice('size', 'tổng số', 'size', 'quy mô'),
  choice('statement', 'số in sẵn', 'printed figure'),
  choice('evidence', 'minh chứng', 'evidence'),
];

const BASES = [
  choice('state-report', 'báo cáo nhà nước', 'state report'),
  choice('statistics', 'thống kê', 'statistics'),
  choice('association', 'quy định của Hội', 'association'),
  choice('practice', 'theo thông lệ', 'practice'),
];

/** Who reports, of whom, and of what place. */
const WHO: readonly Column[] = [
  column(
    'id',
    'id',
    ['Mã số liệu', 'Observation id'],
    ['Để trống thì máy đặt mã.', 'Left empty, an id is made.'],
    { width: 14 },
  ),
  column(
    'reportingUnit',
    'text',
    ['Đơn vị báo cáo', 'Reporting unit'],
    ['Đơn vị gửi số liệu.', 'The unit that sent the figure.'],
    { sample: 'Hội Khuyến học phường', width: 24 },
  ),
  column(
    'party',
    'id',
    ['Bên ký kết', 'Party'],
    [
      'Mã của bên trong thỏa thuận; để trống nếu số liệu của cả địa bàn.',
      'Id of the party in the agreement; empty where the figure is of the whole place.',
    ],
    { sample: 'hoi-lhpn', width: 14 },
  ),
];

/** What is said, of whom. */
const WHAT: readonly Column[] = [
  column(
    'kind',
    'choice',
    ['Loại số liệu', 'Kind'],
    ['Để trống là “số đếm”.', 'Left empty: a count.'],
    { choices: KINDS, sample: 'số đếm', width: 12 },
  ),
  column(
    'indicator',
    'id',
    ['Chỉ tiêu', 'Indicator'],
    ['Đếm cái gì: chọn trong danh sách hoặc ghi mã.', 'What is counted: choose, or write an id.'],
    {
      choices: INDICATORS,
      open: true,
      also: ['Chỉ số', 'Mô hình'],
      sample: 'Gia đình học tập',
      width: 22,
    },
  ),
  column(
    'stage',
    'choice',
    ['Mức', 'Stage'],
    ['Đăng ký khác với công nhận.', 'Registered is not recognised.'],
    { choices: STAGES, also: ['Giai đoạn', 'Tình trạng'], sample: 'công nhận', width: 13 },
  ),
  column(
    'population',
    'id',
    ['Đối tượng', 'Population'],
    ['Mã đối tượng (mẫu số) trong thỏa thuận.', 'Id of the population (base) in the agreement.'],
    { width: 16 },
  ),
  column(
    'populationNameVi',
    'text',
    ['Tên đối tượng', 'Population in Vietnamese'],
    ['Khi đối tượng không có mã.', 'Where the population has no id.'],
    { sample: 'hộ gia đình trên địa bàn', width: 20 },
  ),
  column(
    'populationNameEn',
    'text',
    ['Tên đối tượng tiếng Anh', 'Population in English'],
    ['Nếu có.', 'If any.'],
    { width: 16 },
  ),
  column(
    'reading',
    'id',
    ['Cách hiểu', 'Reading'],
    ['Khi đối tượng hiểu được nhiều cách.', 'Where the population has several readings.'],
    { width: 12 },
  ),
];

/** The figure itself. */
const FIGURE: readonly Column[] = [
  column(
    'count',
    'quantity',
    ['Số lượng', 'Count'],
    [
      'Số đếm được (tử số), hoặc quy mô của đối tượng.',
      'The count, or the size of the population.',
    ],
    { additive: true, also: ['Số đạt'], sample: 1204, width: 12 },
  ),
  column(
    'outOf',
    'quantity',
    ['Trên tổng số', 'Out of'],
    ['Tổng số của đối tượng (mẫu số), nếu biết.', 'The base, where it is known.'],
    { additive: true, also: ['Mẫu số', 'Tổng số đối tượng'], sample: 1560, width: 13 },
  ),
  column('amount', 'amount', ['Số tiền', 'Amount'], ['Đồng, số nguyên.', 'Whole đồng.'], {
    additive: true,
    width: 15,
  }),
  column(
    'printedRate',
    'rate',
    ['Tỷ lệ in', 'Printed rate'],
    [
      'Tỷ lệ in trong báo cáo, ví dụ 77,2%; dùng để đối chiếu.',
      'The rate that the report prints, such as 77,2%; it is checked.',
    ],
    { also: ['Tỷ lệ', 'Tỷ lệ (%)', 'Tỷ lệ %'], sample: '77,2%', width: 10 },
  ),
  column(
    'printed',
    'text',
    ['Số in nguyên văn', 'As printed'],
    [
      'Con số như văn bản in, khi không có số đếm.',
      'The figure as printed, where there is no count.',
    ],
    { width: 16 },
  ),
  column(
    'figure',
    'choice',
    ['Thực hiện hay ước', 'Actual or estimated'],
    ['Để trống là “thực hiện”.', 'Left empty: actual.'],
    {
      choices: [
        choice('actual', 'thực hiện', 'actual', 'TH'),
        choice('estimated', 'ước thực hiện', 'estimated', 'ước', 'ước TH'),
      ],
      sample: 'thực hiện',
      width: 15,
    },
  ),
  column(
    'measure',
    'choice',
    ['Lũy kế hay mới', 'Stock or new'],
    [
      '“lũy kế”: tất cả đến ngày chốt; “mới trong kỳ”: chỉ phần tăng.',
      'Stock: all at the cut-off; new: only those of the period.',
    ],
    {
      choices: [
        choice('stock', 'lũy kế', 'stock'),
        choice('new-in-period', 'mới trong kỳ', 'new in period', 'trong kỳ'),
      ],
      width: 14,
    },
  ),
];

/** The time it speaks of. */
const WHEN: readonly Column[] = [
  column('from', 'day', ['Từ ngày', 'From'], ['Ngày đầu kỳ báo cáo.', 'First day of the period.'], {
    also: ['Kỳ báo cáo từ ngày', 'Kỳ báo cáo từ'],
    sample: '01/01/2026',
    width: 12,
  }),
  column('to', 'day', ['Đến ngày', 'To'], ['Ngày cuối kỳ báo cáo.', 'Last day of the period.'], {
    also: ['Kỳ báo cáo đến ngày', 'Kỳ báo cáo đến'],
    sample: '30/06/2026',
    width: 12,
  }),
  column(
    'on',
    'partial-day',
    ['Số liệu đến ngày', 'Cut-off'],
    ['Ngày chốt số liệu; có thể chỉ tháng hoặc năm.', 'The cut-off; a month or a year will do.'],
    {
      required: true,
      also: ['Ngày chốt', 'Số liệu tính đến ngày', 'Tính đến ngày'],
      sample: '30/06/2026',
      width: 14,
    },
  ),
  column(
    'dueOn',
    'day',
    ['Hạn báo cáo', 'Due'],
    ['Hạn nộp báo cáo, nếu có.', 'When the report is due, if known.'],
    { width: 12 },
  ),
  column(
    'periodBasis',
    'choice',
    ['Chế độ báo cáo', 'Regime'],
    ['Kỳ báo cáo theo chế độ nào.', 'Whose clock the period runs on.'],
    { choices: BASES, width: 16 },
  ),
];

/** The paper, and how it stands to others. */
const PAPER: readonly Column[] = [
  column(
    'paperNumber',
    'text',
    ['Số văn bản', 'Paper number'],
    ['Số, ký hiệu văn bản mang số liệu.', 'Number of the paper that carries it.'],
    { also: ['Văn bản số', 'Số, ký hiệu'], sample: '12/BC-HKH', width: 14 },
  ),
  column(
    'paperOn',
    'day',
    ['Ngày văn bản', 'Paper date'],
    ['Ngày ký văn bản.', 'Day of the paper.'],
    { also: ['Văn bản ngày', 'Ngày ký'], sample: '05/07/2026', width: 12 },
  ),
  column(
    'supersedes',
    'texts',
    ['Thay thế', 'Supersedes'],
    [
      'Mã số liệu được thay, hoặc số văn bản cũ; nhiều mục cách nhau bằng dấu chấm phẩy.',
      'Ids of what this replaces, or numbers of earlier papers, with semicolons between.',
    ],
    { also: ['Thay văn bản', 'Thay cho'], width: 16 },
  ),
  column(
    'partOf',
    'id',
    ['Trong đó của', 'Part of'],
    ['Mã số liệu mà số này là một phần.', 'Id of the figure that this is a part of.'],
    { width: 14 },
  ),
  column(
    'offeredFor',
    'id',
    ['Cho cam kết', 'Offered for'],
    ['Mã cam kết.', 'Id of the commitment.'],
    { width: 12 },
  ),
  column(
    'happened',
    'yes-no',
    ['Đã làm', 'Happened'],
    ['Chỉ với minh chứng: việc đã làm chưa.', 'Evidence only: whether it was done.'],
    { width: 9 },
  ),
  column(
    'document',
    'text',
    ['Minh chứng', 'Evidence'],
    ['Chỉ với minh chứng: văn bản nào.', 'Evidence only: which paper.'],
    { width: 20 },
  ),
  column(
    'fund',
    'id',
    ['Mã quỹ', 'Fund'],
    ['Quỹ khuyến học liên quan, nếu có.', 'The learning fund concerned, if any.'],
    { width: 10 },
  ),
];

/** All columns of a table of observations. */
export const OBSERVATION_COLUMNS: readonly Column[] = [
  ROW_NUMBER,
  ...WHO,
  ...PLACE_COLUMNS,
  ...WHAT,
  ...FIGURE,
  ...WHEN,
  ...PAPER,
  ...CITATION_COLUMNS,
];
