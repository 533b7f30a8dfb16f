import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rolldown } from 'rolldown';
import { rollup, type RollupCache } from 'rollup';
import { minify } from 'terser';
import { beforeAll, describe, expect, it } from 'vitest';
import { minifyLiterals } from '../../widgets/minify-literals.mjs';
import { ROOT } from './packages.js';

const gz = (code: string | Buffer) => gzipSync(code, { level: 9 }).length;
const literals = minifyLiterals();

interface Bundled {
  readonly bytes: number;
  readonly modules: readonly string[];
}

const ENTRY = join(ROOT, 'packages/cli/entry.js');
const entry = (code: string) => ({
  name: 'entry',
  resolveId: (id: string) => (id === 'entry' ? ENTRY : null),
  load: (id: string) => (id === ENTRY ? code : null),
});

const rendered = (modules: Readonly<Record<string, { readonly renderedLength: number }>>) =>
  Object.keys(modules).filter((id) => (modules[id]?.renderedLength ?? 0) > 0);

/** What a site gets that imports one entry with the bundler of Vite. */
async function bundle(code: string): Promise<Bundled> {
  const built = await rolldown({
    input: 'entry',
    platform: 'browser',
    resolve: { conditionNames: ['production', 'import', 'browser', 'default'] },
    plugins: [entry(code), literals],
  });
  const [chunk] = (await built.generate({ format: 'es', minify: true })).output;
  await built.close();
  return { bytes: gz(chunk.code), modules: rendered(chunk.modules) };
}

let cache: RollupCache | undefined;

/** The same in the way that the script for sites is made, which is slower and a hundredth smaller. */
async function bundleAsScript(code: string): Promise<Bundled> {
  const built = await rollup({
    input: 'entry',
    onwarn: () => undefined,
    plugins: [
      entry(code),
      nodeResolve({ browser: true, exportConditions: ['production'] }),
      literals,
    ],
    ...(cache && { cache }),
  });
  cache = built.cache;
  const [chunk] = (await built.generate({ format: 'es' })).output;
  const small = await minify(chunk.code, { module: true, ecma: 2020, compress: { passes: 3 } });
  return { bytes: gz(small.code ?? ''), modules: rendered(chunk.modules) };
}

/** gzip ceilings in bytes, close above what is measured; raise one only with what causes it. */
const ENTRIES: [name: string, code: string, ceiling: number][] = [
  ['one formula', "export { judgeShare } from '@khuyenhoc/core'", 290],
  ['verdict words', "export { verdictWithDue } from '@khuyenhoc/core'", 480],
  ['the report', "export { programmeReport } from '@khuyenhoc/core'", 5700],
  ['the card', "export { programmeCard } from '@khuyenhoc/core'", 6700],
  ['the assessor', "export { compileCriteriaSet } from '@khuyenhoc/core'", 7260],
  [
    'the assessor by columns',
    "export { compileCriteriaSet, assessColumns } from '@khuyenhoc/core'",
    10400,
  ],
  ['the life cycle', "export { replay } from '@khuyenhoc/core'", 6550],
  ['recognition', "export { replayRecognition } from '@khuyenhoc/core'", 8350],
  ['rates', "export { recognitionRates } from '@khuyenhoc/core'", 450],
  ['awards by a schedule', "export { awardsFor } from '@khuyenhoc/core'", 1570],
  ['the audit of a fund', "export { auditFund } from '@khuyenhoc/core'", 4460],
  ['a ledger', "export { checkLedger } from '@khuyenhoc/core'", 3780],
  ['all of core', "export * from '@khuyenhoc/core'", 95300],
  ['instruments', "export { instruments } from '@khuyenhoc/rulebook'", 5600],
  ['procedures', "export { procedures } from '@khuyenhoc/rulebook'", 5950],
  ['fund rules', "export { fundRules } from '@khuyenhoc/rulebook'", 12000],
  ['award schedules', "export { awardSchedules } from '@khuyenhoc/rulebook'", 5000],
  ['targets', "export { targets } from '@khuyenhoc/rulebook'", 5200],
];

const ALLOWED: Record<string, RegExp> = {
  'the life cycle': /node_modules\/immer\//,
  recognition: /node_modules\/immer\//,
  // SHA-256 is there for the hash chain of a ledger and for receipts only.
  'all of core': /node_modules\/(immer|@noble\/hashes)\//,
};

describe('what a bundler makes of an entry', () => {
  it.each(ENTRIES)('%s: no zod, and under its ceiling', async (name, code, ceiling) => {
    const { bytes, modules } = await bundle(code);
    const foreign = modules.filter((id) => /zod|packages\/schemas|node_modules/.test(id));
    // immer is there for the two life cycles only, so nothing else brings it along.
    const allowed = ALLOWED[name] ?? /^$/;
    expect(foreign.filter((id) => !allowed.test(id))).toEqual([]);
    expect(bytes).toBeLessThanOrEqual(ceiling);
  });
});

/** gzip ceilings of elements: one by itself on a page, and what it adds to a page that has `targets`. */
const ELEMENTS: [name: string, alone: number, further: number][] = [
  ['agreement', 8620, 1200],
  // The assessor alone weighs 7.2 kB: a page that judges cannot be as small as one that draws.
  ['assessment', 19480, 12020],
  ['calendar', 7690, 760],
  ['compare', 10130, 2910],
  ['criteria', 8270, 1030],
  ['fund', 8965, 1040],
  ['honour-roll', 7740, 600],
  ['targets', 8990, 0],
  ['trend', 10755, 2790],
];

const element = (name: string) =>
  `import ${JSON.stringify(join(ROOT, `packages/widgets/dist/${name}/define.js`))};`;

describe('what an element weighs', () => {
  let first: Bundled;
  beforeAll(async () => {
    first = await bundle(element('targets'));
  });

  it.each(ELEMENTS)('kh-%s: alone, and beside another', async (name, alone, further) => {
    const own = await bundleAsScript(element(name));
    const both = await bundle(element('targets') + element(name));
    expect(own.bytes).toBeLessThanOrEqual(alone);
    expect(both.bytes - first.bytes).toBeLessThanOrEqual(further);
    const foreign = own.modules.filter((id) => /zod|packages\/schemas|node_modules/.test(id));
    expect(foreign.filter((id) => !/node_modules\/lit-html\//.test(id))).toEqual([]);
  });
});

describe('the script for sites', () => {
  const script = readFileSync(join(ROOT, 'packages/widgets/dist/khuyenhoc-widgets.js'));

  it('is one file, under its ceiling', () => {
    expect(gz(script)).toBeLessThanOrEqual(30_000);
    expect(script.toString()).not.toMatch(/\bimport\(|\bimport\s*["'{]|^export /m);
  });

  it('holds no zod, no evaluation of strings and no inline style', () => {
    expect(script.toString()).not.toMatch(/zod|invalid_type|\beval\(|new Function|style="/i);
  });
});
