import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answersDocument, type AssessmentForm } from '@khuyenhoc/core';
import core from '@khuyenhoc/core/package.json' with { type: 'json' };
import { khuyenhoc, temporary } from './command.js';

const example = (name: string) =>
  join(import.meta.dirname, '../../../examples/learning-models', `${name}.json`);
const assess = (...args: string[]) => khuyenhoc('assess', '--on', '2023-06-30', ...args);

describe('khuyenhoc assess', () => {
  it('says the verdict, why, what is missing and what it takes', () => {
    const { out, err, status } = assess(example('citizen'));
    expect(status).toBe(0);
    expect(err).toBe('');
    for (const words of [
      'Kết luận: chưa đạt tiêu chí',
      'Tổng điểm: 71,5–81,5',
      '✗ Dùng ngoại ngữ theo yêu cầu công việc, vị trí: 4 điểm, dưới mức tối thiểu 5',
      'thêm 1 điểm, lên 5',
      'Số liệu minh họa',
    ]) {
      expect(out).toContain(words);
    }
    expect(out).not.toContain('công nhận danh hiệu');
  });

  it('shows of a commune what stands in the way, and everything when asked', () => {
    const short = khuyenhoc('assess', '--on', '2025-03-01', example('commune')).out;
    expect(short).toContain('chưa đạt: 2.950/5.000 (yêu cầu 60%)');
    expect(short).toContain('còn thiếu 50');
    expect(short).not.toContain('Tuần lễ');
    const all = khuyenhoc('assess', '--on', '2025-03-01', '--all', example('commune')).out;
    expect(all).toContain('Tuần lễ');
  });

  it('reads what the form of a page gives out', () => {
    const [form, answers] = [join(temporary(), 'form.json'), join(temporary(), 'answers.json')];
    khuyenhoc('criteria', 'show', 'learning-citizen-244', '--format', 'form', '-o', form);
    const { set, groups } = JSON.parse(readFileSync(form, 'utf8')) as AssessmentForm;
    const given = Object.fromEntries(
      groups.flatMap((group) => group.fields.map(({ id }) => [id, 8.5] as const)),
    );
    const period = { from: '2023-01-01', to: '2023-06-30' };
    writeFileSync(answers, JSON.stringify(answersDocument(set, period, 'Tổ 5', given, {})));
    const { out, err } = assess(answers);
    expect(err).toBe('');
    expect(out).toContain('Tổ 5\nKết luận: đạt tiêu chí – đủ điều kiện đề nghị công nhận');
    expect(out).toContain('Tổng điểm: 85');
  });

  it('makes a table of many, and says how many came out each way', () => {
    const { out } = assess('--lang', 'en', example('citizens'));
    expect(out).toContain(
      'In all 4: meets the criteria 2; does not meet the criteria yet 1; not enough to conclude 1',
    );
  });

  it('gives JSON, and receipts without the answers', () => {
    const json = JSON.parse(assess('--json', example('citizens')).out) as {
      records: { verdict: string; whatItTakes: object }[];
    };
    expect(json.records.map((one) => one.verdict)).toEqual([
      'meets',
      'does-not-meet',
      'undetermined',
      'meets',
    ]);
    const [receipt] = JSON.parse(assess('--receipt', example('citizen')).out) as object[];
    expect(receipt).toMatchObject({
      id: 'phieu-1',
      set: 'learning-citizen-244',
      lawAsOf: '2023-06-30',
      versions: { '@khuyenhoc/core': core.version },
    });
    expect(receipt).not.toHaveProperty('answers');
  });

  it('decides nothing by a set that is not in force, and names the one that is', () => {
    const { out, err } = khuyenhoc('assess', '--on', '2024-06-30', example('citizen'));
    expect(out).toContain('chưa đủ căn cứ');
    expect(out).toContain('bộ tiêu chí không có hiệu lực vào 30/06/2024');
    expect(err).toContain('learning-citizen-324');
  });

  it('names what it cannot use by line, in either language, and judges the rest', () => {
    const file = join(temporary(), 'phieu.json');
    writeFileSync(file, readFileSync(example('citizen'), 'utf8').replace('"1": 9', '"1": 11'));
    const { out, err, status } = assess(file);
    expect(status).toBe(1);
    expect(err).toMatch(/phieu\.json:\d+:\d+ \[answer-unusable\]/);
    expect(err).toContain('điểm vượt mức tối đa (nhận 11, cần 0–10)');
    expect(assess(file, '--lang', 'en').err).toContain(
      'points above the maximum (got 11, expected 0–10)',
    );
    expect(out).toContain('chưa đạt tiêu chí');
  });

  it.each([
    [
      'a misspelt set',
      ['--criteria', 'learning-citizen-24', example('citizen')],
      'Có phải “learning-citizen-244”?',
    ],
    [
      'a file of another kind',
      [join(import.meta.dirname, '../../../examples/tuyen-quang/events.json')],
      'không phải phiếu đánh giá',
    ],
    ['no file', ['không-có.json'], 'Không mở được tệp'],
  ])('refuses %s', (_name, args, words) => {
    const { out, err, status } = assess(...args);
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(words);
    expect(err).not.toMatch(/\n {4}at /);
  });

  it('finds the same criterion written twice', () => {
    const file = join(temporary(), 'phieu.json');
    writeFileSync(file, readFileSync(example('citizen'), 'utf8').replace('"2": 8.5', '"1": 8.5'));
    expect(assess(file).err).toContain('Mục “1” được ghi hai lần');
  });
});
