import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type ConformanceReport, loadCases } from '../src/index.js';

const BIN = join(import.meta.dirname, '../bin/khuyenhoc-conformance.js');
const folder = mkdtempSync(join(tmpdir(), 'khuyenhoc-conformance-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The command with these words; `node` after `--` is this Node. */
function conformance(...args: string[]) {
  const words = args.map((one) => (one === 'node' ? process.execPath : one));
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...words], {
    encoding: 'utf8',
  });
  return { status, out: stdout, err: stderr };
}

function program(code: string): string {
  const file = join(folder, `program-${Math.random()}.mjs`);
  const loop = `import { createInterface } from 'node:readline';
for await (const line of createInterface({ input: process.stdin })) {
  const { id, operation, input } = JSON.parse(line);
  const say = (said) => console.log(JSON.stringify(said));
  ${code}
}`;
  writeFileSync(file, loop);
  return file;
}

const RIGHT = `const hundredths = BigInt(Math.round(input.percent * 100)) * BigInt(input.of);
  const count = Number((hundredths + 9999n) / 10000n);`;
const REQUIRED = `if (operation !== 'share.required') { say({ id, skip: 'not here' }); continue; }`;
const required = loadCases().filter((one) => one.operation === 'share.required').length;

describe('khuyenhoc-conformance', () => {
  it('lets pass who answers a part and says so of the rest', () => {
    const file = program(`${REQUIRED} ${RIGHT} say({ id, output: { count } });`);
    const { status, out } = conformance(
      'run',
      '--lang',
      'en',
      '--area',
      'share',
      '--',
      'node',
      file,
    );
    expect(status).toBe(0);
    expect(out).toContain(`share.required  ${required} passed`);
    expect(out).toMatch(/share\.judge +\d+ skipped/);
    expect(out).toMatch(/CONFORMS in what was tried: \d+ passed, \d+ skipped\n$/);
  });

  it('does not let pass who skips everything', () => {
    const file = program(`say({ id, skip: 'later' });`);
    const { status, out } = conformance(
      'run',
      '--lang',
      'vi',
      '--area',
      'date',
      '--',
      'node',
      file,
    );
    expect([status, out.trim().split('\n').at(-1)]).toEqual([
      1,
      expect.stringContaining('KHÔNG KHỚP'),
    ]);
  });

  it('shows what was expected, what came, and the rule', () => {
    const file = program(
      `${REQUIRED} say({ id, output: { count: Math.round(input.percent * input.of / 100) } });`,
    );
    const { status, out } = conformance(
      'run',
      '--lang',
      'vi',
      '--area',
      'share',
      '--',
      'node',
      file,
    );
    expect(status).toBe(1);
    expect(out).toContain(
      '✗ share.required/two-thirds: 66,67 % của 3 là 3\n    count: cần 3, nhận được 2\n    căn cứ: share.1',
    );
  });

  it('tells what it could not read, and answers that are missing', () => {
    const file = program(
      `if (id === 'date.real/plain') console.log('hello');
       say({ id: id.replace('leap', 'lep'), output: { real: true } });
       if (id.endsWith('time')) process.exit(3);`,
    );
    const { status, out } = conformance(
      'run',
      '--lang',
      'en',
      '--area',
      'date',
      '--',
      'node',
      file,
    );
    expect(status).toBe(1);
    expect(out).toContain('is not JSON: hello');
    expect(out).toContain('answers no question');
    expect(out).toContain('no answer (exit code 3)');
  });

  it('stops a program that is silent', () => {
    const args = [
      '--area',
      'date',
      '--silence',
      '0.5',
      '--',
      'node',
      '-e',
      'setTimeout(()=>{},1e5)',
    ];
    const { status, out } = conformance('run', '--lang', 'vi', ...args);
    expect(status).toBe(1);
    expect(out).toContain('im lặng quá 0.5 giây');
  });

  it('says that there is no such command', () => {
    const { status, out } = conformance('run', '--lang', 'vi', '--', 'no-such-program');
    expect(status).toBe(1);
    expect(out).toContain('không tìm thấy lệnh “no-such-program”');
  });

  it('judges answers in a file, in any order', () => {
    const { out } = conformance('questions', '--area', 'verdict');
    const questions = out.trim().split('\n').reverse();
    const file = join(folder, 'answers.ndjson');
    writeFileSync(
      file,
      questions
        .map(
          (one) =>
            `${JSON.stringify({ id: (JSON.parse(one) as { id: string }).id, output: {} })}\n`,
        )
        .join(''),
    );
    const told = conformance('check', file, '--area', 'verdict', '--json');
    expect(told.status).toBe(1);
    const { counts } = JSON.parse(told.out) as ConformanceReport;
    expect(counts).toMatchObject({ failed: questions.length, passed: 0 });
  });

  it('shows one case with its rules', () => {
    const { status, out } = conformance('show', 'share.required/two-thirds');
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ basis: { rules: ['share.1'] }, output: { count: 3 } });
  });

  it.each([
    [['run', '--lang', 'vi'], 'Sau “--” phải có lệnh'],
    [['run', '--lang', 'en', '--area', 'shares', '--', 'x'], 'There is no area shares'],
    [['check', '--lang', 'vi'], 'Cần tên tệp'],
    [['check', '/no/such/file'], 'ENOENT'],
    [['show', 'x', '--lang', 'en'], 'There is no case “x”'],
    [['go', '--lang', 'vi'], 'Không có lệnh “go”'],
    [['run', '--nope'], 'nope'],
    [['run', '--silence', 'x', '--lang', 'vi', '--', 'y'], 'cần số giây'],
  ])('%j is refused with 2', (args, words) => {
    const { status, err } = conformance(...args);
    expect([status, err]).toEqual([2, expect.stringContaining(words)]);
  });

  it('explains itself in both languages', () => {
    expect(conformance('--help', '--lang', 'vi').out).toContain('một chương trình');
    expect(conformance('--help', '--lang', 'en').out).toContain('whether a program');
  });
});
