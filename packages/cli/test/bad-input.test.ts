import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { example, khuyenhoc, temporary } from './command.js';

const seed = readFileSync(example('agreement'), 'utf8');

const CASES: [name: string, text: string, code: string][] = [
  ['wrong-date', seed.replace('"on": "2022-11-23"', '"on": "31/11/2022"'), 'date-not-real'],
  ['duplicate-party', seed.replace('"id": "so-gddt"', '"id": "dang-uy-khoi"'), 'duplicate-party'],
  ['threshold-120', seed.replace('"percent": 100', '"percent": 120'), 'percent-out-of-range'],
  [
    'unknown-population',
    seed.replace('"population": "can-bo-dang-vien"', '"population": "vien-chuc"'),
    'population-unknown',
  ],
  ['nfd', seed.replace('Hội Chữ thập đỏ', 'Hội Chữ thập đỏ'.normalize('NFD')), 'text-not-nfc'],
  ['unknown-key', seed.replace('"period":', '"perriod": 1, "period":'), 'key-unknown'],
  ['truncated', seed.slice(0, seed.length / 2), 'json-truncated'],
  ['empty', '', 'file-empty'],
];

describe('a wrong file on the command line', () => {
  it.each(CASES)('%s: says file, line and column, in either language', (name, text, code) => {
    const folder = temporary();
    const file = join(folder, `${name}.json`);
    const output = join(folder, 'report.html');
    writeFileSync(file, text);
    for (const args of [
      ['validate', file],
      ['report', file, example('observations'), '--format', 'html', '-o', output],
    ]) {
      const { out, err, status } = khuyenhoc(...args);
      expect(status).toBe(1);
      expect(out).toBe('');
      const [first = '', vi = ''] = err.split('\n');
      expect(first).toMatch(new RegExp(`${name}\\.json:\\d+:\\d+ \\[${code}\\]`));
      expect(vi).toMatch(/^ {2}[^ ].*[àáảãạăâđèéẻẽẹêìíỉĩịòóỏõọôơùúủũụưỳýỷỹỵấầẩẫậếềểễệốồổỗộ]/i);
      const english = khuyenhoc(...args, '--lang', 'en').err.split('\n');
      expect(english[0]).toBe(first);
      expect(english[1]).toMatch(/^ {2}[A-Z]/);
      expect(english[1]).not.toBe(vi);
      expect(err).not.toMatch(/\n {4}at |ZodError/);
    }
    expect(existsSync(output)).toBe(false);
    expect(readdirSync(folder)).toEqual([`${name}.json`]);
  });

  it('goes on to the other files', () => {
    const bad = join(temporary(), 'bad.json');
    writeFileSync(bad, '');
    const { out, status } = khuyenhoc('validate', bad, example('agreement'));
    expect(status).toBe(1);
    expect(out).toContain('agreement.json: hợp lệ (agreement)');
  });

  it('is never written over by what is made of it', () => {
    const folder = temporary();
    const file = join(folder, 'a.json');
    writeFileSync(file, seed);
    for (const name of [file, join(folder, '.', '..', folder.split('/').at(-1) ?? '', 'a.json')]) {
      const { err, status } = khuyenhoc('convert', file, '-o', name);
      expect([status, err]).toEqual([2, expect.stringContaining('Không ghi đè lên tệp vừa đọc')]);
    }
    expect(readFileSync(file, 'utf8')).toBe(seed);
    expect(readdirSync(folder)).toEqual(['a.json']);
    expect(khuyenhoc('convert', file, '-o', join(folder, 'b.json')).status).toBe(0);
  });

  it('says plainly that a file is not there', () => {
    const { err, status } = khuyenhoc('validate', 'no-such-file.json');
    expect(status).toBe(2);
    expect(err).toContain('no-such-file.json');
    expect(err).toContain('Không mở được tệp');
    expect(err).not.toMatch(/\n {4}at /);
  });

  it('asks for exactly one agreement', () => {
    const { err, status } = khuyenhoc('report', example('observations'));
    expect(status).toBe(2);
    expect(err).toContain('đúng một tệp thỏa thuận');
    expect(err).not.toMatch(/\n {4}at /);
  });
});
