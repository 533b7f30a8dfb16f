import { newDecoder, newInflater } from '../text/web.js';
import { crc32 } from './crc32.js';
import { broken, overLimit, XLSX_LIMITS } from './limits.js';

/** One file of an archive. */
interface Part {
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly crc: number;
  readonly offset: number;
}

/** An archive in memory, of which parts are unpacked piece by piece. */
export interface Zip {
  readonly has: (name: string) => boolean;
  /** The bytes of a part, at most `limit`; checked against the size and sum that the archive states. */
  readonly bytesOf: (name: string, limit: number) => AsyncGenerator<Uint8Array, void>;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
/** Parts below this many bytes may be packed as tightly as they like. */
const SMALL = 8 * 1024 * 1024;
const PIECE = 256 * 1024;

/**
 * Reads the directory of an archive. Nothing is unpacked here.
 *
 * @throws FileFault where it is damaged or over a limit
 */
export function openZip(bytes: Uint8Array): Zip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts = directory(bytes, view);
  const bytesOf = async function* (name: string, limit: number): AsyncGenerator<Uint8Array, void> {
    const part = parts.get(name);
    if (part === undefined) throw broken(`thiếu / missing ${name}`);
    if (part.size > limit) throw overLimit(name, part.size, limit);
    if (part.size > SMALL && part.size > part.packed * XLSX_LIMITS.ratio) {
      throw overLimit(
        `${name} (nén / packed ${part.packed})`,
        part.size,
        part.packed * XLSX_LIMITS.ratio,
      );
    }
    const packed = dataOf(bytes, view, part, name);
    let [size, crc] = [0, 0];
    for await (const piece of part.method === 0 ? pieces(packed) : inflated(packed, name)) {
      size += piece.length;
      if (size > part.size) throw broken(`${name}: dài hơn ghi / longer than stated`);
      crc = crc32(piece, crc);
      yield piece;
    }
    if (size !== part.size || crc !== part.crc) throw broken(`${name}: sai tổng kiểm / checksum`);
  };
  return { has: (name) => parts.has(name), bytesOf };
}

function directory(bytes: Uint8Array, view: DataView): ReadonlyMap<string, Part> {
  let end = bytes.length - 22;
  const least = Math.max(0, bytes.length - 65_557);
  while (end >= least && view.getUint32(end, true) !== END) end -= 1;
  if (end < least) throw broken('không có mục lục / no directory');
  const count = view.getUint16(end + 10, true);
  if (count > XLSX_LIMITS.parts) throw overLimit('Số phần / parts', count, XLSX_LIMITS.parts);
  const parts = new Map<string, Part>();
  const decoder = newDecoder('utf-8');
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY)
      throw broken('mục lục / directory');
    const nameLength = view.getUint16(at + 28, true);
    const name = decoder.decode(bytes.subarray(at + 46, at + 46 + nameLength));
    if (view.getUint16(at + 8, true) & 1) throw broken(`${name}: có mật khẩu / encrypted`);
    parts.set(name, {
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return parts;
}

function dataOf(bytes: Uint8Array, view: DataView, { method, packed, offset }: Part, name: string) {
  if (method !== 0 && method !== 8) throw broken(`${name}: cách nén / method ${method}`);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL) throw broken(name);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > bytes.length) throw broken(`${name}: bị cắt / cut off`);
  return bytes.subarray(start, start + packed);
}

function* pieces(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE);
}

async function* inflated(packed: Uint8Array, name: string): AsyncGenerator<Uint8Array, void> {
  const { writable, readable } = newInflater();
  const writer = writable.getWriter();
  const reader = readable.getReader();
  // Failures come out where it is read; here they would be told twice.
  const fed = (async () => {
    for (const piece of pieces(packed)) await writer.write(piece);
    await writer.close();
  })().catch(() => undefined);
  try {
    for (;;) {
      const { done, value } = await reader.read().catch(() => {
        throw broken(`${name}: dữ liệu nén hỏng / packed data`);
      });
      if (done) break;
      if (value !== undefined) yield value;
    }
    await fed;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
