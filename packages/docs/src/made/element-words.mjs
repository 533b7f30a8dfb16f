// The pages of the elements in Vietnamese: the contract is made from the manifest in English, and each of its
// sentences has its translation here. A sentence without one fails the build.
const SUMMARY = {
  'kh-agreement':
    'Thẻ một chương trình phối hợp, thỏa thuận ký kết: các bên, từng cam kết đang ở đâu.',
  'kh-assessment':
    'Phiếu tự đánh giá theo một bộ tiêu chí: kết quả ngay khi trả lời, còn thiếu gì, cần thêm gì để đạt. Câu trả lời ở lại trong trang; chỉ được lưu khi người dùng chọn lưu.',
  'kh-calendar':
    'Lịch sơ kết, tổng kết của một chương trình: việc nào đến hạn, việc nào đã làm, việc nào sắp tới.',
  'kh-compare':
    'So sánh các xã, tỉnh cạnh nhau: xếp theo cột bất kỳ, tìm theo tên. Khi có nhiều dòng, chỉ các dòng gần chỗ đang xem nằm trong trang; khi in thì đủ cả.',
  'kh-criteria':
    'Một bộ tiêu chí để đọc: căn cứ, từng tiêu chí đòi hỏi gì, khi nào đạt, phần nào chưa đọc được.',
  'kh-fund':
    'Quỹ khuyến học trong một năm, ở dạng được phép công khai: số dư, thu, chi theo loại, và đối chiếu quy định.',
  'kh-honour-roll':
    'Bảng vàng khuyến học: người ủng hộ, người được khen thưởng. Chỉ nhận dữ liệu đã lập để công khai: tổng số và tên những người đồng ý; bảng có sẵn trên trang được giữ nguyên.',
  'kh-targets':
    'Kết quả so với chỉ tiêu: mẫu số, mức, đã đi được bao xa, mốc, kết luận, còn thiếu bao nhiêu. Biểu đồ là một bảng: mỗi thanh nằm ở dòng ghi số của nó.',
  'kh-trend':
    'Diễn biến qua các năm cùng mốc chỉ tiêu. Năm đổi cách đếm thì đường vẽ ngắt và bắt đầu lại. Mọi số đều có trong bảng bên dưới.',
};

const HEADS = {
  Attributes: 'Thuộc tính',
  'Properties and methods': 'Thuộc tính trong mã và phương thức',
  Events: 'Sự kiện',
  Slots: 'Vùng chứa (slot)',
  'Parts for `::part()`': 'Phần cho `::part()`',
  'Custom properties': 'Biến CSS',
};

const CELLS = {
  Name: 'Tên',
  Type: 'Kiểu',
  Default: 'Mặc định',
  'What it does': 'Để làm gì',
  When: 'Khi nào',
  'What it holds': 'Chứa gì',
  'What it is': 'Là gì',
  'What it sets': 'Đặt gì',
  '(default)': '(mặc định)',
  'Address of a JSON file with the data': 'Địa chỉ tệp JSON có dữ liệu',
  'Address of a JSON file with the data.': 'Địa chỉ tệp JSON có dữ liệu.',
  'Level of the heading, so that it fits the outline of the page; 2 unless said':
    'Cấp của tiêu đề, cho khớp bố cục trang; mặc định 2',
  'Level of the heading (`level="3"`), so that it fits the outline of the page; 2 unless said.':
    'Cấp của tiêu đề (`level="3"`), cho khớp bố cục trang; mặc định 2.',
  'Names of rows are buttons, and choosing one tells `kh-select`':
    'Tên các dòng thành nút bấm; bấm thì phát `kh-select`',
  'Colours: flag red with gold unless said': 'Bộ màu: mặc định đỏ cờ và vàng',
  'Light or dark; unless said, as the page declares by `color-scheme`':
    'Sáng hoặc tối; mặc định theo `color-scheme` của trang',
  'The data itself; it goes before every other route. Give a new object rather than changing it.':
    'Chính dữ liệu; được dùng trước mọi cách khác. Hãy đưa đối tượng mới thay vì sửa đối tượng cũ.',
  'Loads `src` anew. Figures loaded before stay on show, and are named so if it fails.':
    'Tải lại `src`. Số liệu đã tải vẫn hiện; nếu tải hỏng thì nói rõ đó là số cũ.',
  'The answers as a document for `khuyenhoc assess`; null while the period is not right.':
    'Các câu trả lời thành tài liệu cho `khuyenhoc assess`; null khi kỳ đánh giá chưa đúng.',
  'Answers changed; tells what comes out, and the answers as a document':
    'Câu trả lời thay đổi; cho biết kết quả và tài liệu câu trả lời',
  'Content is on show; tells by which route':
    'Nội dung đã hiện; cho biết lấy dữ liệu bằng cách nào',
  'Data is not usable; tells why, and by which route':
    'Dữ liệu không dùng được; cho biết vì sao và lấy bằng cách nào',
  'Someone chose a row; tells its place and name': 'Có người chọn một dòng; cho biết vị trí và tên',
  'content shown without script or data': 'nội dung hiện khi không có script hoặc dữ liệu',
  'content shown without script or data, best the table of `khuyenhoc report --format html`':
    'nội dung hiện khi không có script hoặc dữ liệu, tốt nhất là bảng của `khuyenhoc report --format html`',
  'content shown without script or data, best a table to print and fill in by hand':
    'nội dung hiện khi không có script hoặc dữ liệu, tốt nhất là bảng để in và điền tay',
  'the whole card': 'cả thẻ',
  'title and lines under it': 'tiêu đề và các dòng dưới tiêu đề',
  'the verdict of one commitment': 'kết luận của một cam kết',
  'the verdict on one rule': 'kết luận về một quy định',
  'the verdict of one row': 'kết luận của một dòng',
  'the verdict in it': 'kết luận trong đó',
  'the result in one line, which stays in sight': 'kết quả một dòng, luôn ở trong tầm nhìn',
  'the item that comes next': 'việc sắp tới',
  'the area that scrolls': 'vùng cuộn',
  'the drawing': 'hình vẽ',
  'source and dates': 'nguồn và ngày',
  'where it was read': 'đọc ở đâu',
  'what is said when data is not usable': 'lời báo khi dữ liệu không dùng được',
  'greatest height of the area that scrolls': 'chiều cao lớn nhất của vùng cuộn',
  'Colour of the upper edge, titles, lines and focus':
    'Màu viền trên, tiêu đề, đường kẻ, ô đang chọn',
  'Second colour: hairlines and milestones': 'Màu thứ hai: nét mảnh, mốc',
  'Colour of text': 'Màu chữ',
  'Colour of lesser text': 'Màu chữ phụ',
  'Colour behind the card': 'Màu nền thẻ',
  'Colour behind bars, tiles and heads': 'Màu nền của thanh, ô, đầu bảng',
  'Colour of lines between rows': 'Màu đường kẻ giữa các dòng',
  'Colour of edges of bars and fields': 'Màu viền của thanh và ô nhập',
  'Colour of what is met': 'Màu của mục đạt',
  'Colour of what is not met yet': 'Màu của mục chưa đạt',
  'Colour of what cannot be concluded': 'Màu của mục chưa kết luận được',
  'Font family': 'Phông chữ',
  'Size of text; `medium` is what the reader chose in the browser':
    'Cỡ chữ; `medium` là cỡ người đọc đã chọn trong trình duyệt',
};

/** What can stay: names in code, types, values, rules of a table. */
const isCode = (cell) =>
  cell === '' ||
  /^[-:]+$/.test(cell) ||
  /^`[^`]*`$/.test(cell) ||
  /^(#[0-9a-f]+|[\w.]+)$/.test(cell);

const TABLE = {
  'a table with the amounts': 'bảng các khoản tiền',
  'a table with the figures': 'bảng số liệu',
  'a table of dates': 'bảng ngày tháng',
  'a table of places': 'bảng các địa bàn',
  'a table of years': 'bảng các năm',
  'a table of the criteria': 'bảng các tiêu chí',
};

function cellWords(cell) {
  if (cell in CELLS) return CELLS[cell];
  const [what, rest] = cell.split(': ');
  if (what in TABLE && rest === 'shown without script, and read as data where no other is given') {
    return `${TABLE[what]}: hiện khi không có script, và được đọc làm dữ liệu nếu không có dữ liệu khác`;
  }
  if (isCode(cell)) return cell;
  throw new Error(`element-words.mjs has no Vietnamese for “${cell}”`);
}

const row = (line) => {
  const cells = line.split(/(?<!\\)\|/).slice(1, -1);
  return `| ${cells.map((cell) => cellWords(cell.trim())).join(' | ')} |`;
};

/** The Vietnamese page of an element, from its English one. */
export function inVietnamese(tag, page) {
  const summary = SUMMARY[tag];
  if (summary === undefined) throw new Error(`element-words.mjs has no Vietnamese for ${tag}`);
  const name = tag.slice('kh-'.length);
  const [, ...sections] = page.replace(/<!-- Made .*-->\s*$/, '').split('\n## ');
  const contract = sections.map((section) => {
    const [head, ...lines] = section.split('\n');
    if (!(head in HEADS)) throw new Error(`element-words.mjs has no Vietnamese for “${head}”`);
    return [
      `## ${HEADS[head]}`,
      ...lines.map((line) => (line.startsWith('|') ? row(line) : line)),
    ].join('\n');
  });
  return `# \`<${tag}>\`

${summary}

\`\`\`html
<${tag} src="/khuyen-hoc/${name}.json">
  <!-- Một bảng cùng nội dung: hiện khi không có script, khi đang tải và khi dữ liệu không dùng được. -->
</${tag}>
\`\`\`

Trình soạn thảo xóa thẻ lạ thì đặt \`<div data-kh-widget="${name}" data-src="…">\` quanh bảng, hoặc ghi
\`data-kh-widget="${name}"\` ngay ở bảng. Khi dùng trình đóng gói: \`import '@khuyenhoc/widgets/${name}/define'\`.

${contract.join('\n')}`;
}
