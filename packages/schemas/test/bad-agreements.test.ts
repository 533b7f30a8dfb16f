import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../src/index.js';

const seed = readFileSync(
  new URL('../../../examples/tuyen-quang/agreement.json', import.meta.url),
  'utf8',
);

/** The first spot of `part` in `text`, as an editor counts. */
function spotOf(text: string, part: string): { line: number; column: number } {
  const before = text.slice(0, text.indexOf(part)).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

const replaced = (from: string, to: string) => {
  expect(seed).toContain(from);
  return seed.replace(from, to);
};

const CASES: {
  name: string;
  text: () => string;
  code: string;
  at: string | { line: number; column: number };
  vi: string;
  en: string;
}[] = [
  {
    name: 'a day that does not exist, written day first',
    text: () => replaced('"on": "2022-11-23"', '"on": "31/11/2022"'),
    code: 'date-not-real',
    at: '"31/11/2022"',
    vi: 'chỉ có 30 ngày',
    en: 'has 30 days',
  },
  {
    name: 'a real day written day first',
    text: () => replaced('"on": "2022-11-23"', '"on": "23/11/2022"'),
    code: 'date-format',
    at: '"23/11/2022"',
    vi: 'năm-tháng-ngày',
    en: 'year-month-day',
  },
  {
    name: 'a party listed twice',
    text: () => replaced('"id": "so-gddt"', '"id": "dang-uy-khoi"'),
    code: 'duplicate-party',
    at: spotOf(seed, '"so-gddt"'),
    vi: 'hai lần',
    en: 'listed twice',
  },
  {
    name: 'a threshold of 120 %',
    text: () => replaced('"percent": 100', '"percent": 120'),
    code: 'percent-out-of-range',
    at: '120',
    vi: '120%',
    en: 'outside 0 to 100%',
  },
  {
    name: 'a population that is not declared',
    text: () => replaced('"population": "can-bo-dang-vien"', '"population": "can-bo-đang-vien"'),
    code: 'population-unknown',
    at: '"can-bo-đang-vien"',
    vi: 'Có phải “can-bo-dang-vien”?',
    en: 'Did you mean “can-bo-dang-vien”?',
  },
  {
    name: 'decomposed Vietnamese text',
    text: () => replaced('Sở Giáo dục và Đào tạo', 'Sở Giáo dục và Đào tạo'.normalize('NFD')),
    code: 'text-not-nfc',
    at: `"${'Sở Giáo dục và Đào tạo'.normalize('NFD')}"`,
    vi: 'NFD',
    en: 'decomposed',
  },
  {
    name: 'an unknown key',
    text: () => replaced('"legalBases": [', '"legalBasses": [], "legalBases": ['),
    code: 'key-unknown',
    at: '"legalBasses"',
    vi: 'Có phải “legalBases”?',
    en: 'Did you mean “legalBases”?',
  },
  {
    name: 'a key written twice',
    text: () =>
      replaced('"documentNumber": null', '"documentNumber": null, "documentNumber": null'),
    code: 'json-duplicate-key',
    at: '"documentNumber": null,\n',
    vi: 'hai lần',
    en: 'twice',
  },
  {
    name: 'truncated JSON',
    text: () => '{\n  "kind": "agreement",\n  "id": "x"',
    code: 'json-truncated',
    at: { line: 3, column: 12 },
    vi: 'bị cắt cụt',
    en: 'cut off',
  },
  {
    name: 'an empty file',
    text: () => ' \n',
    code: 'file-empty',
    at: { line: 1, column: 1 },
    vi: 'Tệp trống',
    en: 'empty',
  },
  {
    name: 'JSON with a trailing comma',
    text: () => '{"kind": "agreement",}',
    code: 'json-syntax',
    at: { line: 1, column: 22 },
    vi: 'thừa hoặc sai “}”',
    en: 'syntax error',
  },
  {
    name: 'a missing entry',
    text: () => replaced('"documentNumber": null,', ''),
    code: 'required-missing',
    at: { line: 1, column: 1 },
    vi: 'Thiếu mục bắt buộc “documentNumber”',
    en: '“documentNumber” is missing',
  },
  {
    name: 'a near-miss of a fixed word',
    text: () => replaced('"stage": "registered"', '"stage": "registred"'),
    code: 'value-unknown',
    at: '"registred"',
    vi: 'Có phải “registered”?',
    en: 'Did you mean “registered”?',
  },
  {
    name: 'a document of no known kind',
    text: () => '{ "kind": "agrement" }',
    code: 'kind-unknown',
    at: { line: 1, column: 11 },
    vi: 'loại tài liệu',
    en: 'Expected one of: agreement',
  },
];

describe('a wrong agreement file', () => {
  it.each(CASES)('$name: says what and where', ({ text, code, at, vi, en }) => {
    const content = text();
    const result = readDocument(content);
    if (result.ok) throw new Error('accepted');
    const issue = result.issues.find((one) => one.code === code);
    expect(result.issues.map((one) => one.code)).toContain(code);
    expect(issue?.spot).toEqual(typeof at === 'string' ? spotOf(content, at) : at);
    expect(issue?.message.vi).toContain(vi);
    expect(issue?.message.en).toContain(en);
  });

  it('names every fault at once, in the order of the file', () => {
    const text = replaced('"on": "2022-11-23"', '"on": "31/11/2022"').replace(
      '"percent": 100',
      '"percent": 120',
    );
    const result = readDocument(text);
    expect(result.ok ? [] : result.issues.map((one) => one.code)).toEqual([
      'date-not-real',
      'percent-out-of-range',
    ]);
  });

  it('accepts the seed, with or without a byte order mark', () => {
    expect(readDocument(seed).ok).toBe(true);
    expect(readDocument(`\uFEFF${seed}`).ok).toBe(true);
  });
});
