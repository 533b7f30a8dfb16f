import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { example, khuyenhoc, temporary } from './command.js';

const agreement = readFileSync(example('agreement'), 'utf8');
const folder = temporary();

function write(name: string, content: object | string): string {
  const file = join(folder, name);
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content, null, 2));
  return file;
}
const events = (name: string, ...list: object[]) =>
  write(name, {
    kind: 'agreement-events',
    agreement: 'tq-2022-seven',
    events: list.map((one, index) => ({ id: `e${index}`, document: null, ...one })),
  });
const figure = (change: object) => ({
  kind: 'count',
  id: 'a',
  party: 'so-gddt',
  place: { code: '08', edition: 'vn-63' },
  on: '2024-12-31',
  indicator: 'cong-dan-hoc-tap',
  stage: 'registered',
  population: 'can-bo-dang-vien',
  count: 90,
  outOf: 100,
  figure: 'actual',
  citation: { certainty: 'not-found', evidence: null, source: [], quote: null },
  ...change,
});
const figures = (name: string, ...list: object[]) =>
  write(name, {
    kind: 'observations',
    agreement: 'tq-2022-seven',
    illustrative: null,
    observations: list,
  });
const signed = { type: 'signed', on: '2022-11-23' };
const review = (on: string, from: string, to: string) => ({
  type: 'reviewed',
  on,
  review: 'final',
  scope: 'year',
  span: { from, to },
});

describe('a programme with mistakes', () => {
  it.each([
    ['a period that ends before it starts', '"to": 2030', '"to": 2020', 'period-reversed'],
    [
      'a horizon before the end',
      '"orientationTo": null',
      '"orientationTo": 2025',
      'period-reversed',
    ],
    ['an obligor that is no party', '"obligor": "joint"', '"obligor": "ubnd"', 'party-unknown'],
  ])('%s', (_name, from, to, code) => {
    const file = write(`${code}.json`, agreement.replace(from, to));
    const { err, status } = khuyenhoc('agreement', 'check', file);
    expect(status).toBe(1);
    expect(err).toMatch(new RegExp(`${code}\\.json:\\d+:\\d+ \\[${code}\\]`));
  });

  it.each([
    [
      'reviews out of order',
      [
        signed,
        review('2025-01-10', '2024-01-01', '2024-12-31'),
        review('2025-02-10', '2023-01-01', '2023-12-31'),
      ],
      'đã có sơ kết, tổng kết cùng loại cho thời gian sau đó',
    ],
    [
      'events out of order',
      [signed, { type: 'entered-into-force', on: '2022-11-22' }],
      'xảy ra trước sự kiện ghi liền trước',
    ],
  ])('%s', (_name, list, words) => {
    const file = events('events.json', ...list);
    const { err, status } = khuyenhoc('agreement', 'status', example('agreement'), file);
    expect(status).toBe(1);
    expect(err).toContain('[event-refused]');
    expect(err).toContain(words);
  });

  it('one figure with two values: both are kept, and the conflict is reported', () => {
    const file = figures('twice.json', figure({}), figure({ id: 'b', count: 95 }));
    const { out, status } = khuyenhoc('agreement', 'check', example('agreement'), file);
    expect(status).toBe(0);
    expect(out).toContain('a, b: cùng ngày có hai số khác nhau (giữ cả hai): 90/100');
  });

  it('a figure of a district after the districts ended', () => {
    const place = { code: '071', edition: 'vn-34-2025' };
    const file = figures('district.json', figure({ place, on: '2025-12-31' }));
    const { err, status } = khuyenhoc('agreement', 'check', example('agreement'), file);
    expect(status).toBe(1);
    expect(err).toContain('[place-not-on-date] observations[0].place');
  });

  it('a figure of another base is not comparable, and the report says why', () => {
    const other = { population: 'gia-dinh-can-bo-dang-vien', offeredFor: 'tq-2022-seven-c2' };
    const file = figures('base.json', figure(other));
    const { out } = khuyenhoc('report', example('agreement'), file, '--on', '2026-06-30');
    expect(out.replace(/\s*│\s*|\s+/g, ' ')).toContain('số liệu tính trên');
  });

  it('report inputs of another agreement', () => {
    const file = write('inputs.json', { kind: 'report-inputs', agreement: 'other' });
    const { err, status } = khuyenhoc('agreement', 'report', example('agreement'), file);
    expect(status).toBe(1);
    expect(err).toContain('[agreement-unknown]');
  });
});
