import { createReadStream } from 'node:fs';
import {
  CsvReader,
  detectEncoding,
  type DetectedEncoding,
  detectSeparator,
  fileForm,
  FileFault,
  openWorkbook,
  type Separator,
  type SheetRow,
  type TableSheet,
  textDecoder,
} from '@khuyenhoc/schemas/table';
import { UsageError } from '../usage-error.js';
import { noteOpened } from './opened.js';

/** A file that holds tables, opened: what it turned out to be, and its sheets. */
export type TableSource =
  | { readonly form: 'xlsx'; readonly sheets: readonly TableSheet[] }
  | {
      readonly form: 'csv';
      readonly sheets: readonly TableSheet[];
      readonly encoding: DetectedEncoding;
      readonly separator: Separator;
    };

/** Bytes by which encoding and separator are told. */
const LOOK_AT = 256 * 1024;
/** A workbook has to be in memory; a larger one is refused before it is. */
const WORKBOOK_LIMIT = 200 * 1024 * 1024;

/**
 * Opens a table: a workbook, or a text in whichever encoding. What a file is, its bytes tell, never its
 * name; `-` is the standard input. A text is read as it is asked for, once.
 *
 * @param sheet read only the sheet of this name
 * @throws {@link UsageError} when the file cannot be opened
 * @throws FileFault when it can be read in no way
 */
export async function openTableSource(file: string, sheet?: string): Promise<TableSource> {
  if (file !== '-') noteOpened(file);
  const bytes = bytesOf(file)[Symbol.asyncIterator]();
  const start = await gather(bytes, LOOK_AT);
  const form = fileForm(start);
  if (form === 'text') return textSource(start, bytes);
  if (form === 'old-excel') throw new FileFault('file-old-excel');
  if (form === 'encrypted') throw new FileFault('file-encrypted');
  const rest = await gather(bytes, WORKBOOK_LIMIT);
  if (rest.length > WORKBOOK_LIMIT) {
    const facts = {
      name: 'Tệp / file',
      received: `> ${WORKBOOK_LIMIT}`,
      expected: `${WORKBOOK_LIMIT}`,
    };
    throw new FileFault('file-too-large', facts);
  }
  const all = await openWorkbook(Buffer.concat([start, rest]));
  const sheets = all.filter((one) => (sheet === undefined ? !one.hidden : one.name === sheet));
  if (sheets.length === 0) {
    if (sheet === undefined)
      throw new FileFault('file-broken', { detail: 'không có trang tính / no sheet' });
    throw new UsageError(
      noSheet(
        sheet,
        all.map(({ name }) => name),
      ),
    );
  }
  return { form: 'xlsx', sheets };
}

function textSource(start: Uint8Array, rest: AsyncIterator<Uint8Array>): TableSource {
  if (start.length === 0) throw new FileFault('file-empty');
  const encoding = detectEncoding(start);
  const narrow = !encoding.encoding.startsWith('utf-16');
  // Pictures, programs and archives have bytes that no text has.
  if (narrow && start.includes(0))
    throw new FileFault('file-not-table', { received: 'nhị phân / binary' });
  const separator = detectSeparator(textDecoder(encoding.encoding)(start));
  const eachRow = async (take: (row: SheetRow) => void) => {
    const decode = textDecoder(encoding.encoding);
    const reader = new CsvReader(separator, take);
    reader.push(decode(start));
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) {
      reader.push(decode(next.value));
    }
    reader.push(decode());
    reader.end();
  };
  return { form: 'csv', sheets: [{ name: null, eachRow }], encoding, separator };
}

async function* bytesOf(file: string): AsyncGenerator<Uint8Array, void> {
  const stream = file === '-' ? process.stdin : createReadStream(file, { highWaterMark: 1 << 14 });
  try {
    for await (const chunk of stream) yield chunk as Uint8Array;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new UsageError(
      `Không mở được tệp ${file}. / The file ${file} cannot be opened. (${error.message})`,
    );
  }
}

/** The next bytes, up to a little more than `enough`. */
async function gather(bytes: AsyncIterator<Uint8Array>, enough: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  while (length <= enough) {
    const next = await bytes.next();
    if (next.done === true) break;
    parts.push(next.value);
    length += next.value.length;
  }
  return Buffer.concat(parts);
}

const noSheet = (sheet: string, names: readonly string[]): string =>
  `Không có trang tính “${sheet}”; có: ${names.join(', ')}. / There is no sheet “${sheet}”; there are: ${names.join(', ')}.`;
