import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pack, type PackageName, PACKAGES, PNPM, ROOT } from './packages.js';

const folder = mkdtempSync(join(tmpdir(), 'khuyenhoc-packed-'));
const NAMES = Object.keys(PACKAGES) as PackageName[];
let tarballs: ReturnType<typeof pack>;

const run = (command: string, args: string[], cwd: string) =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

beforeAll(() => {
  tarballs = pack(NAMES, join(folder, 'tarballs'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(NAMES)('%s, packed', (name) => {
  it('passes publint', async () => {
    const file = readFileSync(tarballs[name]);
    const tarball = file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength);
    const { messages } = await publint({
      pack: { tarball: tarball },
      strict: true,
    });
    expect(messages).toEqual([]);
  });

  it('holds what it should and no more', () => {
    const entries = run('tar', ['-tzf', tarballs[name]], folder).trim().split('\n');
    expect(entries).toContain('package/LICENSE');
    expect(entries).toContain('package/README.md');
    expect(entries.filter((one) => /\/(test|src|node_modules)\/|tsbuildinfo/.test(one))).toEqual(
      [],
    );
  });
});

// The data files and the scripts for sites are not modules.
const NO_MODULES = [/^\.\/khuyenhoc-/, /^\.\/data\//, /^\.\/json-schema\//];

// The command line has no modules to import.
describe.each(NAMES.filter((name) => name !== 'khuyenhoc'))('%s, imported', (name) => {
  it('has right types for ES modules', async () => {
    const packed = createPackageFromTarballData(readFileSync(tarballs[name]));
    const checked = await checkPackage(packed, { excludeEntrypoints: NO_MODULES });
    if (checked.types === false) throw new Error('no types');
    expect(Object.keys(checked.entrypoints)).not.toEqual([]);
    const problems = checked.problems.filter(
      (one) => !('resolutionKind' in one && /^node10$|^node16-cjs$/.test(one.resolutionKind)),
    );
    expect(problems).toEqual([]);
  });
});

describe('a project of someone else', () => {
  const project = join(folder, 'project');

  beforeAll(() => {
    mkdirSync(project);
    const files = Object.fromEntries(
      Object.entries(tarballs).map(([name, file]) => [name, `file:${file}`]),
    );
    const manifest = { private: true, type: 'module', dependencies: files };
    writeFileSync(join(project, 'package.json'), JSON.stringify(manifest));
    const overrides = Object.entries(files).map(([name, file]) => `  '${name}': ${file}\n`);
    writeFileSync(join(project, 'pnpm-workspace.yaml'), `overrides:\n${overrides.join('')}`);
    writeFileSync(
      join(project, 'main.ts'),
      `import { programmeReport, type Verdict } from '@khuyenhoc/core';
import { instruments, targets } from '@khuyenhoc/rulebook';
import { readDocument, type Agreement } from '@khuyenhoc/schemas';
import { KhAgreement } from '@khuyenhoc/widgets';
import '@khuyenhoc/widgets/agreement/define';

export function verdicts(text: string): readonly Verdict[] {
  const result = readDocument(text);
  if (!result.ok) throw new Error(result.issues.map((one) => one.message.vi).join());
  const agreement = result.document as Agreement;
  const report = programmeReport(agreement, [], { on: '2026-06-30', rulebook: { instruments, targets } });
  return report.rows.map((row) => row.result.verdict);
}
export const element: KhAgreement | null = document.querySelector('kh-agreement');
`,
    );
    run('npx', [...PNPM, 'install', '--prefer-offline'], project);
  });

  it.each([
    ['bundler', 'esnext', false],
    // The same types, checked above.
    ['nodenext', 'nodenext', true],
  ])('compiles under moduleResolution %s', (moduleResolution, module, skipLibCheck) => {
    const compilerOptions = {
      module,
      moduleResolution,
      strict: true,
      exactOptionalPropertyTypes: true,
      noEmit: true,
      skipLibCheck,
      target: 'es2022',
      lib: ['es2022', 'dom', 'dom.iterable'],
      types: [],
    };
    const tsconfig = join(project, `tsconfig.${moduleResolution}.json`);
    writeFileSync(tsconfig, JSON.stringify({ compilerOptions, files: ['main.ts'] }));
    const tsc = join(ROOT, 'node_modules/.bin/tsc');
    expect(() => run(tsc, ['-p', tsconfig], project)).not.toThrow();
  });

  it('gets a verdict in Node, from packages without evaluation of strings', () => {
    const program = `import { programmeReport } from '@khuyenhoc/core';
      import { readDocument } from '@khuyenhoc/schemas';
      import { readFileSync } from 'node:fs';
      import '@khuyenhoc/widgets';
      const { document } = readDocument(readFileSync(process.argv[1], 'utf8'));
      const { rows } = programmeReport(document, [], { on: '2026-06-30' });
      console.log(rows.map((row) => row.result.verdict).join());`;
    const seed = join(ROOT, 'examples/tuyen-quang/agreement.json');
    const flags = ['--disallow-code-generation-from-strings', '--input-type=module'];
    const out = run(process.execPath, [...flags, '-e', program, seed], project);
    expect(out.trim()).toBe(Array(6).fill('undetermined').join());
  });

  it('assesses in Node, one by one and by columns, without evaluation of strings', () => {
    const program = `import { assessColumns, compileCriteriaSet } from '@khuyenhoc/core';
      import { criteriaSets } from '@khuyenhoc/rulebook';
      const citizen = compileCriteriaSet(criteriaSets.find((one) => one.id === 'learning-citizen-244'));
      const points = Object.fromEntries(Array.from({ length: 10 }, (_, i) => [String(i + 1), [9, 4]]));
      const verdicts = [0, 1].map((row) => citizen.assess(
        Object.fromEntries(Object.entries(points).map(([id, given]) => [id, given[row]])),
      ).verdict);
      const columns = Object.fromEntries(
        Object.entries(points).map(([id, given]) => [id, { values: Uint8Array.from(given) }]),
      );
      console.log(...verdicts, ...assessColumns(citizen, columns, 2).verdict);`;
    const flags = ['--disallow-code-generation-from-strings', '--input-type=module'];
    const out = run(process.execPath, [...flags, '-e', program], project);
    expect(out.trim()).toBe('meets does-not-meet 2 0');
  });

  it.each(['README.md', 'README.vi.md'])('runs the first minutes of %s', (name) => {
    const [, program = ''] = /```ts\n([^`]+)```/.exec(readFileSync(join(ROOT, name), 'utf8')) ?? [];
    const file = join(project, `${name}.mjs`);
    writeFileSync(file, program);
    const out = run(process.execPath, [file], ROOT);
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => line.split(' – ')[1]),
    ).toEqual(Array(6).fill('undetermined'));
  });

  it('has the command', () => {
    const seed = join(ROOT, 'examples/tuyen-quang/agreement.json');
    const out = run(join(project, 'node_modules/.bin/khuyenhoc'), ['validate', seed], project);
    expect(out).toContain('hợp lệ (agreement)');
  });
});
