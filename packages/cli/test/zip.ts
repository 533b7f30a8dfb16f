import { crc32, deflateRawSync } from 'node:zlib';

/** One file of an archive, with what the archive says of it, which may be a lie. */
export interface ZipPart {
  readonly name: string;
  readonly data: Buffer | string;
  readonly size?: number;
  readonly crc?: number;
}

const sum = crc32 as ((data: Buffer) => number) | undefined;

/** CRC-32, where this Node has none of its own. */
function check(data: Buffer): number {
  if (sum !== undefined) return sum(data);
  let crc = ~0;
  for (const byte of data) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return ~crc >>> 0;
}

/** Packs an archive by hand, so that it can be wrong in any way. */
export function zip(parts: readonly ZipPart[]): Buffer {
  const files: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const { name, data, size, crc } of parts) {
    const bytes = Buffer.from(data);
    const packed = deflateRawSync(bytes, { level: 9 });
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(8, 4);
    head.writeUInt32LE(crc ?? check(bytes), 10);
    head.writeUInt32LE(packed.length, 14);
    head.writeUInt32LE(size ?? bytes.length, 18);
    head.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), head, Buffer.from(name), packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    entries.push(
      Buffer.concat([
        Buffer.from('PK\x01\x02'),
        Buffer.from([20, 0]),
        head,
        tail,
        Buffer.from(name),
      ]),
    );
    files.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...files, directory, Buffer.from('PK\x05\x06'), end]);
}

const RELS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const rels = (links: readonly string[]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links.join('')}</Relationships>`;
const link = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${RELS}/${type}" Target="${target}"/>`;

/** The parts of a workbook of one sheet, whose XML is given. */
export const bookParts = (sheet: Buffer | string, more: readonly ZipPart[] = []): ZipPart[] => [
  { name: '_rels/.rels', data: rels([link('r1', 'officeDocument', 'xl/workbook.xml')]) },
  {
    name: 'xl/workbook.xml',
    data: `<workbook xmlns:r="${RELS}"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>`,
  },
  {
    name: 'xl/_rels/workbook.xml.rels',
    data: rels([
      link('r1', 'worksheet', 'worksheets/sheet1.xml'),
      link('r2', 'sharedStrings', 'sharedStrings.xml'),
    ]),
  },
  { name: 'xl/worksheets/sheet1.xml', data: sheet },
  ...more,
];

/** A sheet with texts in its cells. */
export const sheetXml = (rows: readonly (readonly string[])[], more = ''): string =>
  `<worksheet><sheetData>${rows
    .map(
      (cells, row) =>
        `<row r="${row + 1}">${cells
          .map(
            (text, at) =>
              `<c r="${String.fromCharCode(65 + at)}${row + 1}" t="inlineStr"><is><t>${text}</t></is></c>`,
          )
          .join('')}</row>`,
    )
    .join('')}</sheetData>${more}</worksheet>`;
