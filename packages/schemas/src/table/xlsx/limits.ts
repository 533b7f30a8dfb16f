import { FileFault } from '../file-fault.js';

const MIB = 1024 * 1024;

/** What a workbook may hold; beyond it lies damage or malice. */
export const XLSX_LIMITS = {
  /** Bytes of the file. */
  file: 200 * MIB,
  /** Files in the archive. */
  parts: 5_000,
  /** Bytes of one sheet, unpacked. */
  sheet: 512 * MIB,
  /** Bytes of any other part that is read, unpacked. */
  part: 128 * MIB,
  /** How many times larger a part of some size may be than its packed form. */
  ratio: 200,
  /** Columns that are read. */
  columns: 512,
  /** Rows of a sheet, as in Excel. */
  rows: 1_048_576,
  merges: 50_000,
  /** Characters of one tag, and of one cell. */
  tag: 65_536,
  cell: 100_000,
} as const;

export const overLimit = (name: string, received: number, limit: number): FileFault =>
  new FileFault('file-too-large', { name, received: String(received), expected: String(limit) });

export const broken = (detail: string): FileFault => new FileFault('file-broken', { detail });
