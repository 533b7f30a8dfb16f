import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Exports, exampleModule } from './doc-examples/example-module.js';
import { isAsSaid } from './doc-examples/is-as-said.js';
import { readExamples } from './doc-examples/read-examples.js';
import { ROOT } from './packages.js';

const OUT = join(ROOT, 'packages/workspace/dist/doc-examples');
const VALUES = join(ROOT, 'packages/workspace/test/doc-examples/values');
const PACKAGES = [
  'schemas',
  'rulebook',
  'core',
  'paper',
  'sql',
  'cli',
  'conformance',
  'customiser',
  'widgets',
];

const filesOf = (name: string): readonly string[] =>
  readdirSync(join(ROOT, 'packages', name, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(ROOT, 'packages', name, 'src', file));

/** Examples are run on what is built, as users have it. */
const built = (file: string) => file.replace('/src/', '/dist/').replace(/\.ts$/, '.js');

const examples = PACKAGES.flatMap(filesOf).flatMap((file) => {
  const text = readFileSync(file, 'utf8');
  return text.includes('@example') ? readExamples(file, text) : [];
});
const places = examples.map((one) => `${relative(ROOT, one.file)}:${one.line}`);
const made = examples.map((_, at) => join(OUT, `example-${at}.ts`));

beforeAll(() => {
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  examples.forEach(({ file, code }, at) => {
    writeFileSync(made[at] ?? '', exampleModule(code, exportsFor(file)));
  });
});

const INDEXES = [
  'core',
  'rulebook',
  'schemas',
  'sql',
  'conformance',
  'paper/picture',
  'paper/static',
].map((one) => {
  const [name = '', ...entry] = one.split('/');
  return join(ROOT, 'packages', name, 'src', ...entry, 'index.ts');
});

/** Where the names of an example come from: its own file, values for it, files beside it, packages. */
function exportsFor(file: string): Exports {
  const [name = ''] = relative(join(ROOT, 'packages'), file).split('/');
  const folder = dirname(file);
  const values = [`${name}.${basename(folder)}`, name, 'common']
    .map((one) => join(VALUES, `${one}.ts`))
    .filter((one) => ts.sys.fileExists(one));
  const beside = readdirSync(folder)
    .filter((one) => one.endsWith('.ts'))
    .map((one) => join(folder, one));
  return [file, ...values, ...beside, ...INDEXES].map((one) => {
    const from = one.startsWith(VALUES) ? one.replace(/\.ts$/, '.js') : built(one);
    const path = relative(OUT, from);
    return [path.startsWith('.') ? path : `./${path}`, exportedNames(one)];
  });
}

const known = new Map<string, ReadonlySet<string>>();

function exportedNames(file: string): ReadonlySet<string> {
  const before = known.get(file);
  if (before !== undefined) return before;
  const source = ts.createSourceFile(
    file,
    readFileSync(file, 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  const names = new Set<string>();
  const add = (name: ts.Node) => {
    if (ts.isIdentifier(name)) names.add(name.text);
    else if (ts.isObjectBindingPattern(name))
      name.elements.forEach((one) => {
        add(one.name);
      });
  };
  for (const one of source.statements) {
    const isExported =
      ts.canHaveModifiers(one) &&
      ts.getModifiers(one)?.some((each) => each.kind === ts.SyntaxKind.ExportKeyword);
    if (ts.isExportDeclaration(one) && one.exportClause && ts.isNamedExports(one.exportClause)) {
      one.exportClause.elements.forEach((each) => {
        add(each.name);
      });
    } else if (isExported && ts.isVariableStatement(one)) {
      one.declarationList.declarations.forEach((each) => {
        add(each.name);
      });
    } else if (
      isExported &&
      (ts.isFunctionDeclaration(one) || ts.isClassDeclaration(one)) &&
      one.name
    ) {
      add(one.name);
    }
  }
  known.set(file, names);
  return names;
}

describe('the @example of doc comments', () => {
  it('are of the right types', () => {
    const program = ts.createProgram(made, {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
      types: ['node'],
      strict: true,
      noEmit: true,
      skipLibCheck: true,
    });
    const told = ts.getPreEmitDiagnostics(program).map((one) => {
      const at = made.indexOf(one.file?.fileName ?? '');
      return `${places[at] ?? one.file?.fileName}: ${ts.flattenDiagnosticMessageText(one.messageText, '\n')}`;
    });
    expect(told).toEqual([]);
  });

  it.each(places.map((place, at) => [place, at] as const))(
    '%s gives what it says',
    async (_, at) => {
      const { run } = (await import(pathToFileURL(made[at] ?? '').href)) as {
        run: (seen: (value: unknown, said: string) => void) => Promise<void>;
      };
      await run((value, said) => {
        if (!isAsSaid(value, said)) expect(value).toBe(said);
      });
    },
  );
});
