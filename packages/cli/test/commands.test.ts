import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ERROR_CODES } from '@khuyenhoc/core';
import { ISSUE_CODES, readDocument } from '@khuyenhoc/schemas';
import { format } from 'prettier';
import { describe, expect, it } from 'vitest';
import { EXPLANATIONS } from '../src/explain/explanations.js';
import { khuyenhocProgram } from '../src/program.js';
import { commandErrorWords } from '../src/terminal/command-errors.js';
import { examplesOf } from '../src/terminal/examples.js';
import { isColourful } from '../src/terminal/paint.js';
import { progressLine, showProgress } from '../src/terminal/progress.js';
import { everyCommand, fullName, setUpCommands } from '../src/terminal/set-up-commands.js';
import { type Ended, khuyenhoc, ROOT, STRICT, temporary } from './command.js';
import { commandsPage, leaves } from './commands-page.js';
import { sampleFiles } from './sample-files.js';

const program = khuyenhocProgram();
setUpCommands(program, 'vi');

describe('the help of every command', () => {
  it.each(everyCommand(program).map((one) => [fullName(one), one] as const))(
    '%s: says all in both languages',
    (_name, command) => {
      const texts = [
        command.description(),
        ...command.registeredArguments.map((one) => one.description),
        ...command.options.map((one) => one.description),
      ];
      for (const text of texts) expect(text.split(' / ')).toHaveLength(2);
    },
  );

  it.each(leaves(program).map((one) => [fullName(one), one] as const))(
    '%s: has an example, and takes --lang',
    (name, command) => {
      expect(examplesOf(name)).not.toEqual([]);
      expect(command.options.map((one) => one.long)).toContain('--lang');
    },
  );

  it('is in one language', () => {
    const vi = khuyenhoc('validate', '--help').out;
    const en = khuyenhoc('validate', '--help', '--lang', 'en').out;
    expect(vi).toMatch(/Cách dùng: .*[\s\S]*Tùy chọn:[\s\S]*Ví dụ:/);
    expect(en).toMatch(/Usage: .*[\s\S]*Options:[\s\S]*Examples:/);
    expect(vi).not.toContain('kind of document');
    expect(en).not.toMatch(/[ạảãàáâăđêôơưếềểệốồộứừữậầ]/);
  });

  it('stands in docs/commands.md, made again by running these tests with -u', async () => {
    const page = await format(commandsPage(program), { parser: 'markdown', printWidth: 100 });
    await expect(page).toMatchFileSnapshot(join(ROOT, 'docs/commands.md'));
  });
});

describe('the examples', () => {
  const folder = temporary();
  sampleFiles(folder);

  /** Lines that a shell has nothing to do with run one after the other in one process. */
  function runAll(lines: readonly string[]) {
    const file = join(folder, 'lines.json');
    writeFileSync(file, JSON.stringify(lines.map((line) => line.split(' ').slice(1))));
    const worker = join(import.meta.dirname, 'command-worker.mjs');
    const { stdout } = spawnSync(process.execPath, [STRICT, worker, file], {
      cwd: folder,
      encoding: 'utf8',
    });
    const ended = JSON.parse(stdout) as readonly Ended[];
    return ended.map(({ status, err }, at) => ({ line: lines[at], status, err }));
  }

  function runInShell(line: string) {
    const command = `"${process.execPath}" "${join(ROOT, 'packages/cli/bin/khuyenhoc.js')}"`;
    const shell = line.replace(
      /(^|\| )khuyenhoc /,
      (_all, before: string) => `${before}${command} `,
    );
    const { status, stderr } = spawnSync('sh', ['-c', shell], { cwd: folder, encoding: 'utf8' });
    return { line, status, err: stderr };
  }

  it('run as they are printed', () => {
    const all = leaves(program).flatMap((one) => examplesOf(fullName(one)));
    expect(all.length).toBeGreaterThan(25);
    const [forShell, plain] = [true, false].map((asked) =>
      all.filter((line) => /[|<>'"*$]/.test(line) === asked),
    );
    const results = [...runAll(plain!), ...forShell!.map(runInShell)];
    expect(results.filter(({ status }) => status !== 0)).toEqual([]);
  });
});

describe('khuyenhoc explain', () => {
  it('explains each code in both languages, with an example wrong and right', () => {
    expect(Object.keys(EXPLANATIONS).sort()).toEqual(
      [
        ...ISSUE_CODES,
        ...ERROR_CODES.filter((code) => !(ISSUE_CODES as readonly string[]).includes(code)),
      ].sort(),
    );
    for (const { means, wrong, right } of Object.values(EXPLANATIONS)) {
      expect(means.vi).toMatch(/[.]$/);
      expect(means.en).toMatch(/[.]$/);
      expect(wrong).not.toBe('');
      expect(right).not.toBe(wrong);
    }
  });

  it('takes the code as it is printed', () => {
    const { out, status } = khuyenhoc('explain', '[date-not-real]', '--lang', 'en');
    expect(status).toBe(0);
    expect(out).toMatch(
      /^date-not-real\n {2}The day is not in the calendar.*\n {2}Wrong:\n.*\n {2}Right:/,
    );
  });
});

describe('khuyenhoc convert', () => {
  const folder = temporary();
  const at = (name: string) => join(folder, name);

  it.each([['learning-fund/ledger.json'], ['tuyen-quang/observations.json']])(
    '%s → lines → document is the same document',
    (name) => {
      const from = join(ROOT, 'examples', name);
      expect(khuyenhoc('convert', from, '-o', at('a.ndjson')).status).toBe(0);
      expect(khuyenhoc('validate', at('a.ndjson')).status).toBe(0);
      expect(khuyenhoc('convert', at('a.ndjson'), '-o', at('b.json')).status).toBe(0);
      const there = readFileSync(from, 'utf8');
      const back = readFileSync(at('b.json'), 'utf8');
      expect(JSON.parse(back)).toEqual(JSON.parse(there));
      expect(readDocument(back).ok).toBe(true);
      // The canonical text of a canonical text is itself.
      expect(`${khuyenhoc('convert', at('b.json')).out.trimEnd()}\n`).toBe(back);
    },
  );

  it('puts entries in the order of the schema, so that equal documents are equal texts', () => {
    const text = readFileSync(join(ROOT, 'examples/learning-fund/fund.json'), 'utf8');
    const turned = Object.fromEntries(
      Object.entries(JSON.parse(text) as object).reverse(),
    ) as unknown;
    writeFileSync(at('turned.json'), JSON.stringify(turned));
    writeFileSync(at('as-it-was.json'), text);
    expect(khuyenhoc('convert', at('turned.json')).out).toBe(
      khuyenhoc('convert', at('as-it-was.json')).out,
    );
  });

  it('writes nothing of a wrong file, and no lines of a document that has none', () => {
    writeFileSync(at('sai.json'), '{"kind": "fund-ledger"}');
    const wrong = khuyenhoc('convert', at('sai.json'));
    expect([wrong.status, wrong.out]).toEqual([1, '']);
    const agreement = join(ROOT, 'examples/tuyen-quang/agreement.json');
    const none = khuyenhoc('convert', agreement, '--to', 'ndjson');
    expect(none.status).toBe(2);
    expect(none.err).toContain('fund-ledger, observations');
  });
});

describe('the terminal', () => {
  it('tells which version it is', () => {
    const { version } = JSON.parse(
      readFileSync(join(ROOT, 'packages/cli/package.json'), 'utf8'),
    ) as { version: string };
    expect(khuyenhoc('--version')).toEqual({ out: `${version}\n`, err: '', status: 0 });
  });

  it.each([
    [true, {}, true],
    [false, {}, false],
    [true, { NO_COLOR: '1' }, false],
    [true, { NO_COLOR: '' }, true],
    [true, { TERM: 'dumb' }, false],
  ])('colours: terminal %s, %j → %s', (isTTY, environment, expected) => {
    expect(isColourful({ isTTY }, environment)).toBe(expected);
  });

  it('progress: silent where nobody looks, one line that is wiped where someone does', () => {
    const written: string[] = [];
    const stream = (isTTY: boolean) =>
      ({
        isTTY,
        columns: 80,
        write: (text: string) => written.push(text),
      }) as unknown as NodeJS.WriteStream;
    const silent = showProgress('a', 100, stream(false));
    silent.at(50);
    silent.wipe();
    expect(written).toEqual([]);
    expect(progressLine('so-lieu.ndjson', 12_500_000, 25_000_000)).toBe(
      `so-lieu.ndjson ${'█'.repeat(12)}${'░'.repeat(12)}  50% 12,5/25,0 MB`,
    );
    expect(progressLine('stdin', 1_500_000, null)).toBe('stdin 1,5 MB');
  });

  it.each([
    ["error: unknown option '--x'", 'Lỗi: không có tùy chọn “--x”'],
    ["error: missing required argument 'file'", 'Lỗi: thiếu “file”'],
    [
      "error: too many arguments for 'list'. Expected 0 arguments but got 1.",
      'Lỗi: thừa đối số cho lệnh “list”',
    ],
    [
      "error: option '-o, --output <file>' argument missing",
      'Lỗi: tùy chọn “-o, --output <file>” thiếu giá trị',
    ],
  ])('%s', (text, words) => {
    expect(commandErrorWords(text, 'vi')).toBe(words);
  });
});
