import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readDocument } from '@khuyenhoc/schemas';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { khuyenhocAt } from '../../cli/test/command.js';
import { sampleFiles } from '../../cli/test/sample-files.js';
import { readCodeBlocks } from './doc-examples/read-code-blocks.js';
import { ROOT } from './packages.js';

const pages = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '*.md'], {
  cwd: ROOT,
  encoding: 'utf8',
})
  .trim()
  .split('\n')
  // The page of commands is made of examples that the tests of the command run.
  .filter((page) => existsSync(join(ROOT, page)) && !page.endsWith('commands.md'));

/** The same block on pages of both languages is one block. */
const blocks = [
  ...new Map(
    pages
      .flatMap((page) => readCodeBlocks(page, readFileSync(join(ROOT, page), 'utf8')))
      .map((one) => [`${one.language}\n${one.code}`, one] as const),
  ).values(),
];
const named = (languages: readonly string[]) =>
  blocks
    .filter((one) => languages.includes(one.language))
    .map((one) => [`${one.page}:${one.line}`, one] as const);

describe('programs on the pages', () => {
  const OUT = join(ROOT, 'packages/workspace/dist/code-blocks');
  const programs = named(['ts', 'js', 'mjs']);
  const files = programs.map((_, at) => join(OUT, `block-${at}.ts`));

  beforeAll(() => {
    rmSync(OUT, { recursive: true, force: true });
    mkdirSync(OUT, { recursive: true });
    programs.forEach(([, { code }], at) => {
      writeFileSync(files[at] ?? '', `${code}\nexport {};\n`);
    });
  });

  it('are of the right types', () => {
    const program = ts.createProgram(files, {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
      types: ['node'],
      strict: true,
      noEmit: true,
      skipLibCheck: true,
    });
    const told = ts.getPreEmitDiagnostics(program).map((one) => {
      const at = files.indexOf(one.file?.fileName ?? '');
      const words = ts.flattenDiagnosticMessageText(one.messageText, '\n');
      return `${programs[at]?.[0] ?? one.file?.fileName}: ${words}`;
    });
    expect(told).toEqual([]);
  });

  // Elements need a browser, in which the examples folder tries them.
  const inNode = programs.map(([place, { code }], at) => [place, at, code] as const);
  const runnable = inNode.filter(([, , code]) => !/\/define'|\bdocument\./.test(code));
  it.each(runnable)('%s runs', async (_, at) => {
    const printed = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    const before = process.cwd();
    process.chdir(ROOT);
    try {
      await import(pathToFileURL(files[at] ?? '').href);
    } finally {
      process.chdir(before);
      printed.mockRestore();
    }
  });
});

describe('command lines on the pages', () => {
  const folder = mkdtempSync(join(tmpdir(), 'khuyenhoc-pages-'));
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };

  beforeAll(() => {
    symlinkSync(join(ROOT, 'packages'), join(folder, 'packages'));
    cpSync(join(ROOT, 'examples'), join(folder, 'examples'), {
      recursive: true,
      filter: (from) => !/\/(node_modules|dist)$/.test(from),
    });
    sampleFiles(folder);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  /** What of a line is ours is run; of the rest, what it names must be there. */
  function wrong(line: string, cwd: string): string | null {
    const npm = /^npm (?:run )?(?:-s )?([a-z:-]+)/.exec(line)?.[1];
    if (npm !== undefined && npm !== 'install') {
      const near = join(cwd, 'package.json');
      const own = existsSync(near) ? readFileSync(near, 'utf8') : '';
      return npm in scripts || own.includes(`"${npm}":`) ? null : `no script ${npm}`;
    }
    const ours = /^(?:(?:npx )?khuyenhoc|node packages\/cli\/bin\/khuyenhoc\.js) (.*)$/.exec(
      line,
    )?.[1];
    if (ours !== undefined) return failing(ours, cwd);
    const script = /^node (?!-)(\S+)/.exec(line)?.[1];
    return script === undefined || existsSync(join(cwd, script)) ? null : `no file ${script}`;
  }

  function failing(args: string, cwd: string): string | null {
    // Needs a server.
    if (args.includes('--engine postgres')) return null;
    if (!/[{}'"*|<>]/.test(args)) {
      const { status, err } = khuyenhocAt(cwd, ...args.split(/\s+/));
      return status === 0 ? null : `${status}: ${err}`;
    }
    const bin = join(ROOT, 'packages/cli/bin/khuyenhoc.js');
    const { status, stderr } = spawnSync('bash', ['-c', `"${process.execPath}" "${bin}" ${args}`], {
      cwd,
      encoding: 'utf8',
    });
    return status === 0 ? null : `${status}: ${stderr}`;
  }

  it.each(named(['sh', 'bash']))('%s', (_, { page, code }) => {
    let cwd = page.startsWith('examples/') ? join(folder, dirname(page)) : folder;
    const found: string[] = [];
    for (const line of code.replaceAll(/\\\n\s*/g, '').split('\n')) {
      const bare = line.replace(/(^|\s+)#.*$/, '').trim();
      const [command, to = ''] = bare.split(' ');
      if (command === 'cd') cwd = join(cwd, to);
      else if (command === 'mkdir')
        mkdirSync(join(cwd, bare.split(' ').at(-1) ?? ''), { recursive: true });
      else {
        const fault = wrong(bare, cwd);
        if (fault !== null) found.push(`${bare}: ${fault}`);
      }
    }
    expect(found).toEqual([]);
  });
});

describe('JSON on the pages', () => {
  it.each(named(['json']))(
    '%s is JSON, and a right document where it says its kind',
    (_, { code }) => {
      const data = JSON.parse(code) as { kind?: unknown };
      if (typeof data.kind !== 'string' || data.kind.endsWith('-view')) return;
      const result = readDocument(code);
      expect(result.ok ? [] : result.issues.map((one) => one.message.en)).toEqual([]);
    },
  );
});
