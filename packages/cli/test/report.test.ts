import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ProgrammeCard, ProgrammeReport } from '@khuyenhoc/core';
import { describe, expect, it } from 'vitest';
import { example, khuyenhoc, temporary } from './command.js';

const seed = [example('agreement'), example('observations'), '--on', '2026-06-30'];

describe('khuyenhoc report', () => {
  it('prints the programme as a table with its reasons', () => {
    const { out, err, status } = khuyenhoc('report', ...seed);
    expect([err, status]).toEqual(['', 0]);
    for (const words of [
      'Đánh giá tại ngày 30/06/2026; số liệu tính đến tháng 08/2020',
      'Cam kết',
      'Cần thêm',
      '677/QĐ-TTg*',
      'mẫu số chỉ biết từ 5.000 trở lên (cán bộ, đảng viên) [08/2020]',
      'Không cam kết nào ghi thời hạn; năm 2030 chỉ là năm cuối giai đoạn',
      'Nguồn: Đắc Quang',
    ]) {
      expect(out).toContain(words);
    }
    expect(out).not.toMatch(/MINH HỌA|không đạt|vi phạm|undefined|null/);
  });

  it('speaks English when asked', () => {
    const { out } = khuyenhoc('report', ...seed, '--lang', 'en');
    expect(out.replace(/\s*│\s*|\s+/g, ' ')).toContain('No commitment states a due year');
    expect(out).toContain('What it would take');
    expect(out).toContain('Legal basis');
  });

  it('gives JSON that is the whole report', () => {
    const { out, status } = khuyenhoc('report', ...seed, '--json');
    const report = JSON.parse(out) as ProgrammeReport;
    expect(status).toBe(0);
    expect(report.kind).toBe('programme-report');
    expect(report.rows.map((row) => row.commitment.id)).toEqual(
      ['c1', 'c2', 'c3', 'c4', 'c5', 'j1'].map((id) => `tq-2022-seven-${id}`),
    );
  });

  it('says on every output that figures are illustrative', () => {
    const files = [example('agreement'), example('illustrative-observations')];
    const text = khuyenhoc('report', ...files).out;
    const html = khuyenhoc('report', ...files, '--format', 'html').out;
    const card = JSON.parse(khuyenhoc('report', ...files, '--format', 'card').out) as ProgrammeCard;
    const json = JSON.parse(khuyenhoc('report', ...files, '--json').out) as ProgrammeReport;
    expect(text).toContain('SỐ LIỆU MINH HỌA');
    expect(html).toContain('SỐ LIỆU MINH HỌA');
    expect(card.vi.warning).toContain('SỐ LIỆU MINH HỌA');
    expect(json.illustrative?.en).toContain('ILLUSTRATIVE');
  });

  it('makes a table that an editor would leave alone', () => {
    const { out } = khuyenhoc('report', ...seed, '--format', 'html');
    const tags = new Set([...out.matchAll(/<([a-z]+)/g)].map(([, tag]) => tag));
    const plain = ['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td', 'br'];
    expect([...tags].filter((tag) => !plain.includes(tag ?? ''))).toEqual([]);
    expect(out).not.toMatch(/ (style|class|id|on\w+)=/);
    for (const words of ['Nguồn: ', 'số liệu tính đến tháng 08/2020', 'Lập ngày ']) {
      expect(out).toContain(words);
    }
  });

  it('takes a reading of the base, and refuses one that does not exist', () => {
    const choose = (reading: string) =>
      khuyenhoc('report', ...seed, '--reading', `tq-2022-seven-c1=${reading}`);
    expect(choose('seven-parties').out).not.toContain('mẫu số có 2 cách hiểu');
    expect(choose('eight').status).toBe(2);
    expect(choose('eight').err).toContain('seven-parties, all-units');
  });

  it('writes to a file', () => {
    const file = join(temporary(), 'report.json');
    expect(khuyenhoc('report', ...seed, '--json', '-o', file).out).toBe('');
    expect((JSON.parse(readFileSync(file, 'utf8')) as ProgrammeReport).on).toBe('2026-06-30');
  });

  it('says that a file cannot be written', () => {
    const file = join(temporary(), 'no-folder', 'report.json');
    const { err, status } = khuyenhoc('report', ...seed, '--json', '-o', file);
    expect(status).toBe(2);
    expect(err).toContain('Không ghi được tệp');
    expect(err).not.toMatch(/\n {4}at /);
  });

  it('refuses a day that does not exist, and writes nothing', () => {
    const file = join(temporary(), 'report.json');
    const files = seed.slice(0, 2);
    const { err, status } = khuyenhoc('report', ...files, '--on', '31/11/2022', '-o', file);
    expect(status).toBe(2);
    expect(err).toContain('2026-06-30');
    expect(existsSync(file)).toBe(false);
  });

  it('refuses a figure of a place that did not exist on its day', () => {
    const file = join(temporary(), 'figures.json');
    const text = readFileSync(example('observations'), 'utf8');
    writeFileSync(file, text.replace('"on": "2020-08"', '"on": "2026-08"'));
    const { err, status } = khuyenhoc('report', example('agreement'), file);
    expect(status).toBe(1);
    expect(err).toMatch(/figures\.json:\d+:\d+ \[place-not-on-date\] observations\[0\]\.place/);
    expect(err).toContain('Vào 2026-08 không có đơn vị 08 (vn-63)');
    expect(err).toContain('vn-34-2026');
  });
});
