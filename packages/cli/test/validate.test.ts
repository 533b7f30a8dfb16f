import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { example, khuyenhoc, khuyenhocIn, khuyenhocWith, ROOT, temporary } from './command.js';

const folder = temporary();
const put = (name: string, text: string | Uint8Array): string => {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
};
const ledger = JSON.parse(
  readFileSync(join(ROOT, 'examples/learning-fund/ledger.json'), 'utf8'),
) as { kind: string; fund: string; illustrative: unknown; items: Record<string, unknown>[] };
const { items, ...header } = ledger;
const lines = [header, ...items].map((one) => JSON.stringify(one));
const observations = JSON.parse(readFileSync(example('observations'), 'utf8')) as {
  observations: Record<string, unknown>[];
};

interface JsonResult {
  partial?: boolean;
  valid: boolean;
  files: {
    partial?: boolean;
    file: string;
    valid: boolean;
    kind: string | null;
    records?: number;
    rejected?: number;
    errors: number;
    warnings: number;
    counts: Record<string, number>;
    issues: { code: string; line: number; column: number; message: { vi: string; en: string } }[];
    unreadable?: { vi: string; en: string };
  }[];
}
const json = (...args: string[]) => {
  const { out, status } = khuyenhoc('validate', '--format', 'json', ...args);
  return { ...(JSON.parse(out) as JsonResult), text: out, status };
};

describe('khuyenhoc validate, line by line', () => {
  let many: string;
  beforeAll(() => {
    const bad = Array.from({ length: 300 }, (_, index) =>
      JSON.stringify({ ...items[0], id: `bad-${index}`, amount: index % 3 === 0 ? 0.5 : -1 }),
    );
    many = put('so-quy.ndjson', [...lines, ...bad, '{"type": "entry"', ''].join('\r\n'));
  });

  it('accepts right lines, and says how many', () => {
    const file = put('dung.ndjson', lines.join('\n'));
    const { out, err, status } = khuyenhoc('validate', file);
    expect({ err, status }).toEqual({ err: '', status: 0 });
    expect(out).toContain(`hợp lệ (fund-ledger, ${items.length} bản ghi)`);
  });

  it('counts all that is wrong, shows a part and says so first', () => {
    const { partial, valid, files, text, status } = json('--max-errors', '5', many);
    expect({ partial, valid, status }).toEqual({ partial: true, valid: false, status: 1 });
    expect(text).toMatch(/^\{\s*"partial": true/);
    const [file] = files;
    expect(file).toMatchObject({
      partial: true,
      records: items.length + 301,
      rejected: 301,
      errors: 301,
      counts: { 'amount-decimal': 100, 'amount-not-positive': 200, 'json-truncated': 1 },
    });
    expect(file?.issues.map(({ line }) => line)).toEqual(
      [0, 1, 2, 3, 4].map((index) => lines.length + 1 + index),
    );
    const pretty = khuyenhoc('validate', '--max-errors', '5', many).err;
    expect(pretty.match(/\[amount-/g)).toHaveLength(5);
    expect(pretty).toContain('so-quy.ndjson: một phần: in 5 trong 301; sai (fund-ledger');
    const all = khuyenhoc('validate', '--max-errors', '0', '--lang', 'en', many).err;
    expect(all.match(/\[amount-/g)).toHaveLength(300);
    expect(all).not.toContain('partial');
  });

  it('writes every refused line with its reasons, as it was', () => {
    const rejects = join(folder, 'khong-nhan.ndjson');
    khuyenhoc('validate', many, '--rejects', rejects);
    const kept = readFileSync(rejects, 'utf8')
      .trimEnd()
      .split('\n')
      .map(
        (line) => JSON.parse(line) as { line: number; text: string; issues: { code: string }[] },
      );
    const text = readFileSync(many, 'utf8').split('\r\n');
    expect(kept).toHaveLength(301);
    for (const { line, text: written } of kept) expect(written).toBe(text[line - 1]);
    expect(kept.at(-1)?.issues[0]?.code).toBe('json-truncated');
    // What was accepted and what was refused are the whole file.
    expect(kept.length + lines.length).toBe(text.filter((line) => line !== '').length);
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('refuses --rejects for a whole document, and a folder that is not there', () => {
    const whole = khuyenhoc('validate', example('agreement'), '--rejects', join(folder, 'x'));
    expect(whole.status).toBe(2);
    expect(whole.err).toContain('NDJSON');
    const nowhere = khuyenhoc('validate', many, '--rejects', join(folder, 'no/x'));
    expect(nowhere.status).toBe(2);
    expect(nowhere.err).toContain('Không ghi được tệp');
  });

  it('reads observations too, with or without a first line, and finds an id used twice', () => {
    const [first] = observations.observations;
    const bare = [first, { ...first, id: 'khac' }, first, { ...first, id: 'sai', on: '2020-13' }];
    const file = put('so-lieu.jsonl', bare.map((one) => JSON.stringify(one)).join('\n'));
    const { files } = json(file);
    expect(files[0]?.issues.map(({ code, line }) => [code, line])).toEqual([
      ['duplicate-id', 3],
      ['date-format', 4],
    ]);
    const column = files[0]?.issues[1]?.column ?? 0;
    const text = JSON.stringify(bare[3]);
    expect(text.slice(column - 1)).toMatch(/^"2020-13"/);
  });

  it('lets unknown entries pass where asked to, and says that it did not read them', () => {
    const odd = JSON.stringify({ ...items[0], ghiChu: 'x' });
    const file = put('la.ndjson', [lines[0], odd].join('\n'));
    expect(khuyenhoc('validate', file).status).toBe(1);
    const { out, err, status } = khuyenhoc('validate', '--lenient', file);
    expect(status).toBe(0);
    expect(err).toMatch(/la\.ndjson:2:\d+ \[key-unknown\] cảnh báo: ghiChu/);
    expect(out).toContain('1 cảnh báo: các mục lạ không được đọc');
  });

  it('cannot tell what lines without a kind are, unless it is said', () => {
    const file = put('la-gi.ndjson', '{"a":1}\n{"a":2}');
    const { err, status } = khuyenhoc('validate', file);
    expect(status).toBe(2);
    expect(err).toContain('thêm --type');
    expect(khuyenhoc('validate', '--type', 'observations', file).status).toBe(1);
  });
});

describe('khuyenhoc validate from standard input', () => {
  const text = readFileSync(example('agreement'), 'utf8');

  it.each([
    ['a document', text, 'agreement'],
    ['lines', lines.join('\n'), 'fund-ledger'],
  ])('%s', (_name, input, kind) => {
    const { out, status } = khuyenhocWith(input, 'validate', '-');
    expect(status).toBe(0);
    expect(out).toContain(`stdin: hợp lệ (${kind}`);
  });

  it('nothing at all', () => {
    const { err, status } = khuyenhocWith('', 'validate', '-');
    expect(status).toBe(1);
    expect(err).toContain('stdin:1:1 [file-empty]');
  });

  it('holds it against the kind that is named', () => {
    const { err, status } = khuyenhocWith(text, 'validate', '--type', 'observations', '-');
    expect(status).toBe(1);
    expect(err).toContain('[value-unknown] kind');
  });
});

describe('forms of the result', () => {
  it('GitHub: one line per issue, beside the line of the file', () => {
    const file = put('sai.json', '{\n  "kind": "agrement"\n}');
    const { out, status } = khuyenhoc('validate', '--format', 'github', file, '--lang', 'en');
    expect(status).toBe(1);
    expect(out).toMatch(/^::error file=.*sai\.json,line=2,col=11,title=kind-unknown::Cannot tell/);
    expect(out.trimEnd().split('\n')).toHaveLength(1);
  });

  it('SARIF: a run with a result at its place', () => {
    const file = put('sai.json', '{\n  "kind": "agrement"\n}');
    const { out } = khuyenhoc('validate', '--format', 'sarif', file);
    const log = JSON.parse(out) as {
      version: string;
      runs: { results: { ruleId: string; locations: object[] }[] }[];
    };
    expect(log.version).toBe('2.1.0');
    expect(log.runs[0]?.results).toHaveLength(1);
    expect(log.runs[0]?.results[0]).toMatchObject({
      ruleId: 'kind-unknown',
      level: 'error',
      locations: [{ physicalLocation: { region: { startLine: 2, startColumn: 11 } } }],
    });
  });

  it('JSON: a file that cannot be read is told beside the others', () => {
    const { files, status } = json('khong-co.json', example('agreement'));
    expect(status).toBe(2);
    expect(files.map(({ valid }) => valid)).toEqual([false, true]);
    expect(files[0]?.unreadable?.vi).toContain('không có tệp');
  });
});

describe('a mistake of the user is no crash', () => {
  const closed = put('kin.json', '{}');
  chmodSync(closed, 0);
  const garbage = Buffer.from(Array.from({ length: 5000 }, (_, index) => (index * 7919) % 256));

  it.each<[string, string, number, string]>([
    ['no file', join(folder, 'khong-co.json'), 2, 'không có tệp hoặc thư mục này'],
    ['a folder', folder, 2, 'đây là thư mục'],
    ['binary garbage', put('rac.json', garbage), 1, '[file-not-text]'],
    ['garbage without an ending', put('rac', garbage), 1, '[file-not-text]'],
    ['garbage as lines', put('rac.ndjson', garbage), 2, 'dòng đầu'],
    ['nothing', put('rong.json', ''), 1, '[file-empty]'],
    ['no lines', put('rong.ndjson', ''), 1, '[file-empty]'],
    ['a table of no layout', put('bang.csv', 'a;b'), 1, '[layout-unknown]'],
    ['100,000 brackets', put('ngoac.json', '['.repeat(100_000)), 1, '[json-too-deep]'],
    [
      'brackets in a line',
      put('ngoac.ndjson', `${lines[0]}\n${'['.repeat(100_000)}`),
      1,
      '[json-too-deep]',
    ],
    [
      'a line of 10 MB',
      put('dai.ndjson', `${lines[0]}\n{"id":"${'a-'.repeat(5_000_000)}"}`),
      1,
      '[line-too-long]',
    ],
  ])('%s', (_name, file, code, words) => {
    const { err, status } = khuyenhoc('validate', file);
    expect({ status, words: err.includes(words) || err }).toEqual({ status: code, words: true });
    expect(err).not.toMatch(/\n {4}at |node:internal/);
    expect(err.length).toBeLessThan(5000);
  });

  it.skipIf(process.getuid?.() === 0)('a file that may not be read', () => {
    expect(khuyenhoc('validate', closed).err).toContain('không có quyền');
  });

  it.each([
    [['validte'], 'Có phải “validate”?'],
    [['fund', 'chek'], 'Có phải “check”?'],
    [['validate', '--formt', 'json', 'x'], 'Có phải “--format”?'],
    [['validate', '--type', 'agrement', 'x'], 'Có phải “agreement”?'],
    [['validate'], 'thiếu “file”'],
    [['targets', 'list', '--on', '31/11/2025'], 'Ngày “31/11/2025” không hợp lệ'],
    [['explain', 'date-not-rea'], 'Có phải “date-not-real”?'],
  ])('%j', (args, words) => {
    const { err, out, status } = khuyenhoc(...args);
    expect({ out, status }).toEqual({ out: '', status: 2 });
    expect(err).toContain(words);
    expect(err).not.toMatch(/\n {4}at /);
  });

  it('ends in peace when nobody reads on', () => {
    const script = `"${process.execPath}" packages/cli/bin/khuyenhoc.js explain | head -1`;
    const { stdout, stderr } = spawnSync('sh', ['-c', script], { cwd: ROOT, encoding: 'utf8' });
    expect(stdout.trim().split('\n')).toHaveLength(1);
    expect(stderr).toBe('');
  });
});

describe('the language', () => {
  const say = (env: Record<string, string>, ...args: string[]) =>
    khuyenhocIn(env, 'validate', 'khong-co.json', ...args).err;

  it.each<[Record<string, string>, string[], string]>([
    [{ LC_ALL: '', LANG: '' }, [], 'Không mở được'],
    [{ LC_ALL: 'vi_VN.UTF-8' }, [], 'Không mở được'],
    [{ LC_ALL: 'C' }, [], 'Không mở được'],
    [{ LC_ALL: 'en_US.UTF-8' }, [], 'cannot be opened'],
    [{ LC_ALL: '', LC_MESSAGES: '', LANG: 'en_GB' }, [], 'cannot be opened'],
    [{ LC_ALL: 'en_US.UTF-8' }, ['--lang', 'vi'], 'Không mở được'],
    [{ LC_ALL: 'C' }, ['--lang=en'], 'cannot be opened'],
  ])('%j %j', (env, args, words) => {
    expect(say(env, ...args)).toContain(words);
  });

  it('of a paper is Vietnamese on every machine, unless asked', () => {
    const file = join(folder, 'bang.html');
    const args = ['report', example('agreement'), example('observations'), '-o', file];
    khuyenhocIn({ LC_ALL: 'en_US.UTF-8' }, ...args);
    expect(existsSync(file)).toBe(true);
    const help = khuyenhocIn({ LC_ALL: 'en_US.UTF-8' }, 'report', '--help').out;
    expect(help).toContain('Usage:');
    const paper = khuyenhocIn(
      { LC_ALL: 'en_US.UTF-8' },
      ...args.slice(0, 3),
      '--format',
      'html',
    ).out;
    expect(paper).toContain('Nguồn: ');
  });
});
