import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findPostgres, startPostgres } from '../../sql/test/postgres-server.js';
import { publishedPackages } from '../release/published.mjs';
import { PNPM } from '../pnpm.mjs';
import { type PackageName, PACKAGES, ROOT } from './packages.js';

const folder = mkdtempSync(join(tmpdir(), 'khuyenhoc-packed-'));
const NAMES = Object.keys(PACKAGES) as PackageName[];
const tarballs = Object.fromEntries(
  publishedPackages().map(({ manifest: { name, version } }) => [
    name,
    join(folder, 'tarballs', `${name.replace('@', '').replace('/', '-')}-${version}.tgz`),
  ]),
) as Record<PackageName, string>;

const run = (command: string, args: string[], cwd: string) =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

let printed: string;

beforeAll(() => {
  const command = join(ROOT, 'packages/workspace/commands/release.mjs');
  const flags = ['--dry-run', '--built', '--offline', '--out', join(folder, 'tarballs')];
  printed = execFileSync(process.execPath, [command, ...flags], {
    cwd: ROOT,
    encoding: 'utf8',
    // As on a machine that no build service vouches for.
    env: { ...process.env, ACTIONS_ID_TOKEN_REQUEST_URL: '', SIGSTORE_ID_TOKEN: '' },
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a release without the upload', () => {
  it('says of each package, after those it needs, what would go', () => {
    const entries = [...printed.matchAll(/^(\S+)@[\d.]+\n {2}(\d+) byte\n {2}(sha512-\S+)\n/gm)];
    expect(entries.map(([, name]) => name)).toEqual(
      publishedPackages().map(({ manifest }) => manifest.name),
    );
    for (const [, name, size, integrity] of entries) {
      const bytes = readFileSync(tarballs[name as PackageName]);
      expect(Number(size)).toBe(bytes.length);
      const hash = createHash('sha512').update(bytes).digest('base64');
      expect(integrity).toBe(`sha512-${hash}`);
    }
    expect(printed).toMatch(/^Chưa đăng gì \/ nothing was published$/m);
  });

  it('says what stands in the way', () => {
    expect(printed).toMatch(/^! .*provenance is given only in GitHub Actions/m);
  });
});

it('packs for a project, and says how to install all of them there', () => {
  const command = join(ROOT, 'packages/workspace/commands/release.mjs');
  const to = join(folder, 'for-a-project');
  const out = run(process.execPath, [command, '--pack', to, '--built'], ROOT);
  const [, files = ''] = /^npm install (.+)$/m.exec(out) ?? [];
  const named = [...files.matchAll(/"([^"]+)"/g)].map(([, file = '']) => file);
  expect(named).toHaveLength(NAMES.length);
  for (const file of named) expect(existsSync(file), file).toBe(true);
});

// The data files and the scripts for sites are not modules.
const NO_MODULES = [/^\.\/khuyenhoc-/, /^\.\/data\//, /json-schema\//, /^\.\/case/];

// The command and the page have no modules to import.
const WITHOUT = ['khuyenhoc', '@khuyenhoc/office'];
describe.each(NAMES.filter((name) => !WITHOUT.includes(name)))('%s, imported', (name) => {
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
    expect(khuyenhoc('validate', seed)).toContain('hợp lệ (agreement)');
  });

  const khuyenhoc = (...args: string[]) =>
    run(join(project, 'node_modules/.bin/khuyenhoc'), args, project);
  const example = (name: string) => {
    const to = join(project, name);
    cpSync(join(ROOT, 'examples', name), to, {
      recursive: true,
      filter: (from) => !/node_modules|dist$/.test(from.slice(ROOT.length)),
    });
    return to;
  };

  it('runs examples/node-script', () => {
    const out = run(process.execPath, ['ket-qua.mjs'], example('node-script')).trim().split('\n');
    expect(out.filter((line) => line.includes('chưa đủ số liệu để kết luận'))).toHaveLength(6);
    expect(out.slice(6)).toEqual([
      'phieu-1: meets, 80 điểm',
      'phieu-2: does-not-meet, 85 điểm',
      'phieu-3: undetermined, 70 điểm',
      'phieu-4: meets, 70 điểm',
    ]);
  });

  it('runs examples/conformance: our packages, asked by the kit like anyone else', () => {
    const kit = join(project, 'node_modules/.bin/khuyenhoc-conformance');
    const own = example('conformance');
    const told = run(kit, ['run', '--lang', 'en', '--', process.execPath, 'tra-loi.mjs'], own);
    expect(told).toMatch(/\nCONFORMS in what was tried: \d+ passed\n$/);
  });

  it('runs examples/province-criteria', () => {
    const own = example('province-criteria');
    const [overlay, examples] = ['overlay', 'examples'].map((one) =>
      join(own, `illustrative-${one}.json`),
    );
    expect(khuyenhoc('criteria', 'check', overlay!, examples!)).toMatch(
      /overlay.json: đạt kiểm tra\n.*examples.json: đạt kiểm tra/,
    );
  });

  it.skipIf(!process.env['PYTHON_PATH'])('runs examples/python-validation', () => {
    const own = example('python-validation');
    const schemas = join(project, 'node_modules/@khuyenhoc/schemas/json-schema');
    const check = (file: string) =>
      spawnSync(process.env['PYTHON_PATH'] ?? '', ['kiem_tra.py', schemas, file], {
        cwd: own,
        encoding: 'utf8',
      });
    expect(check('data/so-lieu.json')).toMatchObject({
      status: 0,
      stdout: 'data/so-lieu.json: đúng / right\n',
    });
    const right = readFileSync(join(own, 'data/so-lieu.json'), 'utf8');
    writeFileSync(join(own, 'sai.json'), right.replace('"indicator"', '"indicatr"'));
    const { status, stdout } = check('sai.json');
    expect(status).toBe(1);
    expect(stdout).toContain('sai.json: observations[0]');
  });

  const postgres = findPostgres();
  it.skipIf(postgres === null)('runs examples/postgresql, by psql alone', async () => {
    const server = await startPostgres(postgres ?? '');
    try {
      const own = example('postgresql');
      const env = {
        ...process.env,
        PATH: `${postgres}:${process.env['PATH']}`,
        PGHOST: server.socket,
        PGUSER: server.user,
        PGDATABASE: 'postgres',
        KHUYENHOC: join(project, 'node_modules/.bin/khuyenhoc'),
      };
      const judge = () =>
        execFileSync('sh', ['cham.sh', 'phieu.csv'], { cwd: own, encoding: 'utf8', env });
      const first = judge();
      expect(first.trim().split('\n')).toEqual([
        '4|1',
        'xa | so_phieu | dat | chua_dat | chua_du_can_cu',
        '08-1 | 2 | 1 | 1 | 0',
        '08-2 | 2 | 0 | 0 | 2',
        '(2 rows)',
        'line | column_name | code | value',
        '4 | a_10 | answer-not-usable | 11',
        '(1 row)',
      ]);
      expect(judge()).toBe(first);
    } finally {
      await server.stop();
    }
  });
});
