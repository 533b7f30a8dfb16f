import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { khuyenhoc, temporary } from './command.js';

const ROOT = join(import.meta.dirname, '../../..');
const overlay = join(ROOT, 'examples/province-criteria/illustrative-overlay.json');
const examples = join(ROOT, 'examples/province-criteria/illustrative-examples.json');
const national = join(ROOT, 'packages/rulebook/data/criteria-sets/learning-citizen-244.json');
const seed = readFileSync(national, 'utf8');

/** A copy of a file with one piece of text replaced. */
function spoilt(from: string, find: string, put: string): string {
  const text = readFileSync(from, 'utf8');
  expect(text).toContain(find);
  const file = join(temporary(), 'spoilt.json');
  writeFileSync(file, text.replace(find, put));
  return file;
}

describe('khuyenhoc criteria check', () => {
  it('passes a set of the rulebook, and a province’s set with its examples in any order', () => {
    for (const files of [[national], [examples, overlay]]) {
      const { out, err, status } = khuyenhoc('criteria', 'check', ...files);
      expect({ err, status }).toEqual({ err: '', status: 0 });
      expect(out.trim().split('\n')).toHaveLength(files.length);
      expect(out).toContain('đạt kiểm tra');
    }
  });

  it.each([
    ['total-sum-differs', national, '"total": 100', '"total": 90'],
    ['pass-mark-impossible', national, '"ordinary": 80', '"ordinary": 180'],
    ['bands-overlap', overlay, '"from": 50,', '"from": 40,'],
    ['bands-hole', overlay, '"from": 50,', '"from": 60,'],
    ['fill-max-differs', overlay, '"points": 10', '"points": 9'],
    ['base-unknown', overlay, '"base": "learning-unit-22-2020"', '"base": "nowhere"'],
    ['examples-set-unknown', examples, '-08-illustrative"', '-09"'],
    ['type-wrong', national, '"total": 100', '"total": "100"'],
  ])('%s: with file, line and column, in either language', (code, from, find, put) => {
    const file = spoilt(from, find, put);
    const { out, err, status } = khuyenhoc('criteria', 'check', file);
    expect({ out, status }).toEqual({ out: '', status: 1 });
    expect(err).toMatch(new RegExp(`spoilt\\.json:\\d+:\\d+ \\[${code}\\]`));
    expect(err).toMatch(/\n {2}[^ ].*[ạảãàáâăđêôơưếềểệốồộứừữậầ]/);
    expect(khuyenhoc('criteria', 'check', file, '--lang', 'en').err).toMatch(/\n {2}[A-Z]/);
    expect(err).not.toMatch(/\n {4}at /);
  });

  it('points at the line of the figure', () => {
    const file = spoilt(national, '"total": 100', '"total": 90');
    const line = seed.split('\n').findIndex((one) => one.includes('"total": 100')) + 1;
    const { err } = khuyenhoc('criteria', 'check', file);
    expect(err).toContain(`spoilt.json:${line}:14 [total-sum-differs] scoring.total`);
  });

  it('says of an example what came out, in its own file', () => {
    const file = spoilt(examples, '"verdict": "meets"', '"verdict": "undetermined"');
    const { err, status } = khuyenhoc('criteria', 'check', overlay, file);
    expect(status).toBe(1);
    expect(err).toMatch(/spoilt\.json:\d+:\d+ \[example-differs\] examples\[0\]\.expect\.verdict/);
  });
});

describe('khuyenhoc criteria show and list', () => {
  it.each([
    ['vi', 'Tổng điểm từ 80; Vùng sâu', 'chấm điểm 0–10'],
    ['en', 'Total of at least 80; Remote areas', 'judged 0–10'],
  ])('shows a set of points in %s', (lang, pass, earns) => {
    const { out, status } = khuyenhoc('criteria', 'show', 'learning-citizen-244', '--lang', lang);
    expect(status).toBe(0);
    expect(out).toContain(pass);
    expect(out).toContain(earns);
    expect(out).toContain('244/QĐ-KHVN');
    expect(out).toContain('https://');
  });

  it('shows what each level asks, by area, as Markdown', () => {
    const id = 'universal-primary-commune-20-2014';
    const { out } = khuyenhoc('criteria', 'show', id, '--format', 'markdown', '--lang', 'en');
    expect(out).toMatch(/^# /);
    expect(out).toMatch(/\| entering-grade-1 \| .*≥ 90%/);
  });

  it('shows a province’s set with its own sources and what comes out of its examples', () => {
    const { out } = khuyenhoc('criteria', 'show', overlay, examples);
    expect(out).toContain('Tỉnh Tuyên Quang');
    expect(out).toContain('từ 50% đến dưới 80%: 5 điểm');
    expect(out).toContain('không phải văn bản của tỉnh nào');
    expect(out).toMatch(/49,5 điểm: chưa đạt +│ 49,5 +│ chưa đạt/);
  });

  it('gives the set and worked examples as JSON', () => {
    const { out } = khuyenhoc('criteria', 'show', 'learning-citizen-244', '--format', 'json');
    const { set, examples: worked } = JSON.parse(out) as {
      set: { id: string };
      examples: { expect: { verdict: string }; outcome: { verdict: string } }[];
    };
    expect(set.id).toBe('learning-citizen-244');
    expect(worked.map((one) => one.outcome.verdict)).toEqual(
      worked.map((one) => one.expect.verdict),
    );
  });

  it('lists the sets in force on a day, each id in full', () => {
    const before = khuyenhoc('criteria', 'list', '--on', '2024-02-11').out;
    const after = khuyenhoc('criteria', 'list', '--on', '2024-02-12').out;
    expect(before).toContain('learning-community-commune-44-2014 ');
    expect(after).toContain('learning-community-province-25-2023 ');
    expect(after).not.toContain('44-2014');
    expect(after).not.toContain('…');
  });

  it.each([
    [['show', 'learning-citizen-24'], 'Có phải “learning-citizen-244”?'],
    [['show', 'no-such.json'], 'Không mở được tệp'],
    [['check', join(ROOT, 'examples/tuyen-quang/agreement.json')], 'không dùng ở đây'],
    [['list', '--on', '2024-02-30'], '2024-02-30'],
  ])('refuses %j in one line', (args, words) => {
    const { err, status } = khuyenhoc('criteria', ...args);
    expect(status).toBe(2);
    expect(err).toContain(words);
    expect(err).not.toMatch(/\n {4}at /);
  });
});
