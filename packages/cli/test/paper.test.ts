import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { readXlsx } from 'hucre';
import { describe, expect, it } from 'vitest';
import { example, khuyenhoc, temporary } from './command.js';

const files = ['agreement', 'events', 'illustrative-observations', 'report-inputs'].map(example);
const folder = temporary();

function made(name: string, ...args: string[]): Buffer {
  const to = join(folder, name);
  const { err, status } = khuyenhoc(
    'agreement',
    'report',
    ...files,
    '--on',
    '2026-06-30',
    '-o',
    to,
    ...args,
  );
  expect([err, status]).toEqual(['', 0]);
  return readFileSync(to);
}

/** One file of a zip archive, found by its entry in the central directory. */
function entry(zip: Buffer, name: string): string {
  let at = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  at = zip.readUInt32LE(at + 16);
  while (zip.readUInt32LE(at) === 0x02014b50) {
    const [size, nameLength] = [zip.readUInt32LE(at + 20), zip.readUInt16LE(at + 28)];
    const local = zip.readUInt32LE(at + 42);
    if (zip.toString('utf8', at + 46, at + 46 + nameLength) === name) {
      const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
      const data = zip.subarray(start, start + size);
      return (zip.readUInt16LE(at + 10) === 0 ? data : inflateRawSync(data)).toString('utf8');
    }
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  throw new Error(name);
}

describe('khuyenhoc agreement report', () => {
  it('writes a Word file in the measures of Decree 30/2020', () => {
    const xml = entry(made('report.docx'), 'word/document.xml');
    for (const words of ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'TM. BAN CHẤP HÀNH', 'Phụ lục']) {
      expect(xml).toContain(words);
    }
    const margins = /<w:pgMar w:top="(\d+)" w:right="(\d+)" w:bottom="(\d+)" w:left="(\d+)"/.exec(
      xml,
    );
    const mm = margins?.slice(1).map((twips) => Math.round(Number(twips) / 56.7));
    expect(mm).toEqual([20, 20, 20, 30]);
    expect(xml).toContain('<w:titlePg/>');
    expect(xml).toMatch(/w:orient="landscape"/);
    const fonts = new Set([...xml.matchAll(/w:ascii="([^"]+)"/g)].map(([, font]) => font));
    expect([...fonts]).toEqual(['Times New Roman']);
  });

  it('writes a workbook in which counts are numbers', async () => {
    const { sheets } = await readXlsx(made('report.xlsx'));
    expect(sheets.map((sheet) => sheet.name)).toEqual(['Tổng hợp', 'Từng bên']);
    const flat = sheets[1]!.rows.flat();
    expect(flat).toContain(5210);
    expect(flat.some((value) => typeof value === 'string' && value.startsWith('Nguồn: '))).toBe(
      true,
    );
  });

  it('writes CSV for Excel: byte order mark, semicolons, no formulas', () => {
    const figures = join(folder, 'evil.json');
    const text = readFileSync(example('agreement'), 'utf8');
    writeFileSync(figures, text.replace('"vi": "Thành lập Ban Khuyến học"', '"vi": "=cmd|1"'));
    const to = join(folder, 'evil.csv');
    khuyenhoc('agreement', 'report', figures, '--on', '2026-06-30', '-o', to);
    const csv = readFileSync(to, 'utf8');
    expect(csv.startsWith('\uFEFFBÁO CÁO')).toBe(true);
    expect(csv).toContain("1;'=cmd|1;");
    expect(csv).not.toMatch(/(^|;)[=@]/m);
  });

  it('writes one static page, without script or address of elsewhere', () => {
    const html = made('report.html').toString('utf8');
    expect(html).toContain('<html lang="vi">');
    expect(html).not.toMatch(/<script|https?:\/\/|src=|href=/);
    expect(html).toContain('Nguồn: ');
    expect(html).toContain('SỐ LIỆU MINH HỌA');
  });

  it('prints Markdown, and the value itself as JSON', () => {
    const { out } = khuyenhoc(
      'agreement',
      'report',
      ...files,
      '--on',
      '2026-06-30',
      '--lang',
      'en',
    );
    expect(out).toContain('# REPORT');
    expect(out).toContain('| No. | Commitment |');
    const value = JSON.parse(made('report.json').toString('utf8')) as { kind: string };
    expect(value.kind).toBe('report-document');
  });

  it('asks for a file where the form is no text', () => {
    const { err, status } = khuyenhoc('agreement', 'report', ...files, '--format', 'docx');
    expect(status).toBe(2);
    expect(err).toContain('thêm -o TỆP');
  });
});

describe('khuyenhoc agreement check', () => {
  it('says what is not known and where sources disagree', () => {
    const file = join(import.meta.dirname, '../../rulebook/data/agreements/na-2018-elderly.json');
    const { out, status } = khuyenhoc('agreement', 'check', file);
    expect(status).toBe(0);
    expect(out).toContain('period.to: 2021');
    expect(out).toContain('period.to: 2023');
    expect(out).toContain('Chưa đọc được cam kết');
  });

  it('tells the years without a programme before a renewal', () => {
    const file = join(import.meta.dirname, '../../rulebook/data/agreements/vn-2024-youth.json');
    expect(khuyenhoc('agreement', 'check', file).out).toContain('khoảng trống: 2021, 2022, 2023');
  });
});

describe('khuyenhoc agreement status', () => {
  it('says where each commitment stands, on which base, by which law, and what it takes', () => {
    const { out } = khuyenhoc('agreement', 'status', ...files, '--on', '2026-06-30');
    expect(out).toContain('chưa đạt (văn bản không ghi thời hạn)');
    expect(out).toContain('cần thêm: Liên đoàn lao động: còn thiếu 1 người');
    expect(out).toContain('677/QĐ-TTg*');
  });
});
