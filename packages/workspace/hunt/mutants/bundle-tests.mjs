// Stryker runs this in its sandbox: it puts all tests of core, the mutated sources and the built packages that
// they read into one script.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

const tests = join(process.cwd(), 'packages/core/test');
// The sandbox has no node_modules yet; what is not mutated comes from the project itself.
const here = import.meta.dirname;
const packages = join(here, '../../../core/node_modules');
const files = readdirSync(tests, { recursive: true })
  .filter((name) => name.endsWith('.test.ts'))
  .sort();

const bundle = await rolldown({
  input: 'all-tests',
  platform: 'node',
  tsconfig: false,
  treeshake: false,
  external: [/^node:/],
  resolve: {
    extensionAlias: { '.js': ['.ts', '.js'] },
    modules: ['node_modules', packages],
    alias: {
      vitest: join(here, 'plain-tests.js'),
      'fast-check-itself': join(packages, 'fast-check/lib/fast-check.js'),
      'fast-check': join(here, 'few-runs.js'),
    },
  },
  plugins: [
    {
      name: 'tests-in-one-script',
      resolveId: (id) => (id === 'all-tests' ? id : null),
      load: (id) =>
        id === 'all-tests'
          ? files.map((name) => `import ${JSON.stringify(join(tests, name))};`).join('\n')
          : null,
      transform(code, id) {
        if (!id.startsWith(tests)) return null;
        // Tests read what lies beside them.
        const placed = code.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href));
        if (!id.endsWith('.test.ts')) return placed;
        const name = JSON.stringify(id.slice(tests.length + 1));
        return `import { begin as beginFile } from 'vitest'; beginFile(${name});\n${placed}`;
      },
    },
  ],
  logLevel: 'warn',
});
await bundle.write({ file: join(process.cwd(), 'all-tests.cjs'), format: 'cjs', sourcemap: false });
