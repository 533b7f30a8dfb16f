import { describe, expect, it } from 'vitest';
import { khuyenhoc } from './command.js';

const adults = 'd677-learning-citizens-among-adults';

describe('khuyenhoc targets', () => {
  it('list: names the milestone ahead of each target, or that it is not known', () => {
    const { out, status } = khuyenhoc('targets', 'list', '--on', '2026-06-30');
    expect(status).toBe(0);
    expect(out.split('\n').filter((line) => !line.startsWith(' ') && line !== '')).toHaveLength(29);
    expect(out).toContain('677/QĐ-TTg: Người lớn trong gia đình');
    expect(out).toContain('chưa tìm thấy con số trong văn bản (70% / 60%) (2030)');
  });

  it('measure: takes numbers as they are written', () => {
    const figures = ['--count', '5.000', '--of', '10.000', '--on', '2026-06-30'];
    const { out } = khuyenhoc('targets', 'measure', adults, ...figures);
    expect(out).toContain('chưa đạt');
    expect(out).toContain('còn thiếu 1.000; mỗi năm cần thêm 250');
    const json = khuyenhoc('targets', 'measure', adults, ...figures, '--json').out;
    expect(JSON.parse(json)).toMatchObject({ verdict: 'not-met', shortfall: { min: 1000 } });
  });

  it.each([
    ['a misspelt target', [`${adults}s`, '--count', '1', '--of', '2'], `Có phải “${adults}”?`],
    ['a count that is none', [adults, '--count', '1,5', '--of', '2'], 'số nguyên'],
    ['no base', [adults, '--count', '1'], '--of'],
    ['a province that is gone', [adults, '--count', '1', '--of', '2', '--place', '02'], 'mã “02”'],
    ['no real day', [adults, '--count', '1', '--of', '2', '--on', '2026-02-30'], '2026-02-30'],
  ])('measure: refuses %s', (_name, args, words) => {
    const { out, err, status } = khuyenhoc('targets', 'measure', ...args);
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(words);
    expect(err).not.toMatch(/\n {4}at /);
  });
});
