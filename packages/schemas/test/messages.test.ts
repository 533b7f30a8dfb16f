import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ISSUE_CODES, type Issue, makeIssue, nearest, readDocument } from '../src/index.js';

const read = (name: string) =>
  readFileSync(new URL(`../../../examples/${name}`, import.meta.url), 'utf8');
const observations = read('tuyen-quang/illustrative-observations.json');

const issuesOf = (text: string, options = {}): readonly Issue[] => {
  const result = readDocument(text, options);
  return result.ok ? result.warnings : result.issues;
};

describe('every message', () => {
  it.each(ISSUE_CODES)('%s is a sentence in both languages, also without facts', (code) => {
    const { message } = makeIssue(code, []);
    expect(message.vi).toMatch(/^[\p{Lu}“].*[.?]$/u);
    expect(message.en).toMatch(/^[A-Z“].*[.?]$/u);
    expect(message.vi).not.toMatch(/\b(string|array|boolean|object|undefined)\b/);
    expect(message.vi).not.toBe(message.en);
  });
});

describe('a likely spelling', () => {
  it.each([
    ['Gia dình học tập', 'Gia đình học tập', 'd thêm dấu', 'not a d with an accent'],
    ['Gia đinh học tập', 'Gia đình học tập', 'Khác ở dấu', 'in the accents'],
    ['gia đình học tập', 'Gia đình học tập', 'chữ hoa, chữ thường', 'in capital letters'],
    ['can-bo-đang-vien', 'can-bo-dang-vien', 'ở đây viết d', 'it is d here'],
  ])('%s → %s, and what the eye misses', (written, right, vi, en) => {
    expect(nearest(written, ['Dòng họ học tập', right, 'Đơn vị học tập'])).toBe(right);
    const issue = makeIssue('population-unknown', [], { name: written, hint: right });
    expect(issue.message.vi).toContain(`Có phải “${right}”?`);
    expect(issue.message.vi).toContain(vi);
    expect(issue.message.en).toContain(en);
  });

  it('lets letters decide, and marks only between words of the same letters', () => {
    expect(nearest('Đạt', ['Dật', 'Đạt', 'Đất'])).toBe('Đạt');
    expect(nearest('Dòng ho', ['Dòng họ', 'Đồng hồ'])).toBe('Dòng họ');
    expect(nearest('commune', ['hamlet', 'Gia đình'])).toBe('');
    expect(nearest('a'.repeat(1_000_000), ['a'])).toBe('');
  });
});

describe('words for what is expected', () => {
  it.each([
    ['"count": "90"', 'số', 'a number', 'không có dấu nháy kép'],
    ['"count": true', 'số hoặc một mục { … }', 'a number or an object { … }', 'nhưng ghi true'],
    ['"count": "x"', 'số hoặc một mục { … }', 'a number or an object { … }', 'nhưng ghi “x”'],
  ])('%s', (put, vi, en, words) => {
    const [issue] = issuesOf(observations.replace(/"count": \d+/, put));
    expect(issue?.code).toBe('type-wrong');
    expect(issue?.expected.vi).toContain(vi);
    expect(issue?.expected.en).toContain(en);
    expect(issue?.message.vi).toContain(words);
  });

  it('gives the id that a text would make', () => {
    const text = observations.replace(/"agreement": "[^"]+"/, '"agreement": "Gia đình học tập"');
    expect(issuesOf(text)[0]?.message.vi).toContain('ví dụ gia-dinh-hoc-tap');
  });
});

describe('a value that may have several forms is told of the form that was meant', () => {
  const answers = (answer: unknown) =>
    JSON.stringify({
      kind: 'answers',
      set: 'a',
      period: { from: '2025-01-01', to: '2025-12-31' },
      records: [{ id: 'x', answers: { '1': answer } }],
    });
  const observation = (change: object) => {
    const file = JSON.parse(observations) as { observations: Record<string, unknown>[] };
    Object.assign(file.observations[0]!, change);
    return JSON.stringify(file);
  };

  it.each([
    ['its kind, misspelt', observation({ kind: 'cuont' }), ['value-unknown 0.kind']],
    ['a share by its keys', answers({ count: -1, of: 10 }), ['count-not-whole 1.count']],
    [
      'a count in a share',
      answers({ count: { atLeast: 'x' }, of: 9 }),
      ['type-wrong count.atLeast'],
    ],
    [
      'two years by their keys',
      answers({ now: 1, befor: 2 }),
      ['required-missing 1.before', 'key-unknown 1.befor'],
    ],
    ['bounds by their keys', answers({ atLeast: 1, atMost: 'x' }), ['type-wrong 1.atMost']],
    ['nothing that fits', answers([1]), ['type-wrong answers.1']],
  ])('%s', (_name, text, expected) => {
    const found = issuesOf(text).map(({ code, path }) => `${code} ${path.slice(-2).join('.')}`);
    expect(found.sort()).toEqual([...expected].sort());
  });

  it('threshold in a criteria set, a union in a union', () => {
    const text = readFileSync(
      new URL('../../rulebook/data/criteria-sets/learning-citizen-244.json', import.meta.url),
      'utf8',
    );
    expect(text).toMatch(/"ordinary": 80/);
    const issues = issuesOf(text.replace('"ordinary": 80', '"ordinary": "80"'));
    expect(issues.map(({ code, path }) => [code, path.at(-1)])).toEqual([
      ['type-wrong', 'ordinary'],
    ]);
  });
});

describe('unknown entries', () => {
  const text = observations
    .replace('"observations": [', '"obsevations": 1, "observations": [')
    .replace('"citation": {', '"citation": { "sorce": [],');

  it('are errors, with the spelling that fits the place', () => {
    const result = readDocument(text);
    expect(result.ok).toBe(false);
    const hints = issuesOf(text).map(({ code, message }) => [
      code,
      /“(\w+)”\?/.exec(message.vi)?.[1],
    ]);
    expect(hints).toEqual([
      ['key-unknown', 'observations'],
      ['key-unknown', 'source'],
    ]);
  });

  it('are warnings in a lenient reading, which is then without them', () => {
    const result = readDocument(text, { lenient: true });
    expect(result.ok && result.warnings.map(({ severity, code }) => `${severity} ${code}`)).toEqual(
      ['warning key-unknown', 'warning key-unknown'],
    );
    expect(result.ok && JSON.stringify(result.document)).toBe(
      JSON.stringify(JSON.parse(observations)),
    );
  });

  it('do not hide what else is wrong', () => {
    const issues = issuesOf(text.replace('"kind": "count"', '"kind": "cuont"'), { lenient: true });
    expect(issues.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual([
      'value-unknown',
    ]);
  });
});

describe('text that is made to do harm', () => {
  it.each([
    ['100,000 brackets', '['.repeat(100_000), 'json-too-deep'],
    ['100,000 objects', '{"a":'.repeat(100_000), 'json-too-deep'],
    [
      'deep inside',
      `{"kind":"answers","set":${'['.repeat(5000)}${']'.repeat(5000)}}`,
      'json-too-deep',
    ],
    ['a text of 10 MB', `{"kind":"fund","id":"${'a-'.repeat(5_000_000)}"}`, 'text-too-long'],
    ['a key of 10 MB', `{"kind":"fund","${'a'.repeat(10_000_000)}":1}`, 'text-too-long'],
    ['a prototype', '{"kind":"fund","__proto__":{"polluted":true}}', 'key-reserved'],
    ['a kind of the language', '{"kind":"constructor"}', 'kind-unknown'],
    ['a spreadsheet', 'PK\u0003\u0004\u0014\u0000', 'file-not-text'],
    ['bytes of another encoding', '\ufffd\ufffd{"kind": ', 'file-not-text'],
    ['a line break in quotes', '{"kind": "fund\n"}', 'json-syntax'],
  ])('%s', (_name, text, code) => {
    expect(issuesOf(text).map((issue) => issue.code)).toContain(code);
    expect({}).not.toHaveProperty('polluted');
  });

  it('is shown without what a terminal would obey', () => {
    const [issue] = issuesOf('{"kind":"\\u001b[2J\\u202e\\ud800"}');
    expect(issue?.message.vi).toContain('“\\u001b[2J\\u202e\ufffd”');
  });
});
