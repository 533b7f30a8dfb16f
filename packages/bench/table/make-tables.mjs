// Tables of observations of any size, the same at each run: one row in a thousand has a mistake.
import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { writeXlsxStream } from 'hucre/xlsx';

export const HEAD = [
  'STT',
  'Đơn vị báo cáo',
  'Bên ký kết',
  'Mã đơn vị hành chính',
  'Danh mục ĐVHC',
  'Chỉ tiêu',
  'Mức',
  'Số lượng',
  'Trên tổng số',
  'Từ ngày',
  'Đến ngày',
  'Số liệu đến ngày',
  'Số văn bản',
  'Ngày văn bản',
];

const MODELS = ['Gia đình học tập', 'Dòng họ học tập', 'Công dân học tập', 'Đơn vị học tập'];

export const rowOf = (index) => [
  index + 1,
  `Chi hội số ${index}`,
  'hoi-lhpn',
  String(index % 100_000).padStart(5, '0'),
  'vn-34-2025',
  MODELS[index % 4],
  index % 2 === 0 ? 'công nhận' : 'đăng ký',
  index % 1000 === 999 ? 'mười' : String(1000 + (index % 9000)),
  String(10_000 + (index % 5000)),
  '01/01/2026',
  '30/06/2026',
  '30/06/2026',
  `${index % 500}/BC-HKH`,
  '15/07/2026',
];

export async function writeCsvTable(file, rows) {
  const stream = createWriteStream(file);
  stream.write(`\uFEFFMã thỏa thuận;tq-2022-seven\r\n${HEAD.join(';')}\r\n`);
  for (let index = 0; index < rows; index += 1) {
    if (!stream.write(`${rowOf(index).join(';')}\r\n`)) await once(stream, 'drain');
  }
  stream.end();
  await once(stream, 'close');
}

function* sheetRows(rows) {
  yield ['Mã thỏa thuận', 'tq-2022-seven'];
  yield HEAD;
  for (let index = 0; index < rows; index += 1) yield rowOf(index);
}

export const writeXlsxTable = (file, rows) =>
  pipeline(
    Readable.fromWeb(writeXlsxStream(sheetRows(rows), { name: 'Số liệu' })),
    createWriteStream(file),
  );
