import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { type Plugin, rollup } from 'rollup';
import { beforeAll, describe, expect, it } from 'vitest';
import { minifyLiterals } from '../../widgets/minify-literals.mjs';
import { ROOT } from './packages.js';

const gz = (code: string | Buffer) => gzipSync(code, { level: 9 }).length;

// Its types are written for CommonJS, where the module itself is the function.
const minify = terser as unknown as (how: object) => Plugin;

/** What a site gets that imports one entry with a bundler. */
async function bundle(
  code: string,
  more: readonly Plugin[] = [],
): Promise<{ bytes: number; modules: string[]; code: string }> {
  const built = await rollup({
    input: 'entry',
    onwarn: () => undefined,
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === 'entry' ? join(ROOT, 'packages/cli/entry.js') : null),
        load: (id) => (id.endsWith('packages/cli/entry.js') ? code : null),
      },
      nodeResolve({ browser: true, exportConditions: ['production'] }),
      ...more,
      minify({ ecma: 2020, compress: { passes: 3 } }),
    ],
  });
  const [chunk] = (await built.generate({ format: 'es' })).output;
  const modules = Object.entries(chunk.modules)
    .filter(([, one]) => one.renderedLength > 0)
    .map(([id]) => id);
  return { bytes: gz(chunk.code), modules, code: chunk.code };
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
  ['awards by a schedule', "export { awardsFor } from '@khuyenhoc/core'", 1560],
  ['the audit of a fund', "export { auditFund } from '@khuyenhoc/core'", 4380],
  ['a ledger', "export { checkLedger } from '@khuyenhoc/core'", 3770],
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
  ['compare', 10130, 2900],
  ['criteria', 8270, 1030],
  ['fund', 8965, 1040],
  ['honour-roll', 7740, 600],
  ['targets', 8990, 0],
  ['trend', 10755, 2790],
];

const literals = minifyLiterals();
const element = (name: string) =>
  `import ${JSON.stringify(join(ROOT, `packages/widgets/dist/${name}/define.js`))};`;

describe('what an element weighs', () => {
  let first = 0;
  beforeAll(async () => {
    first = (await bundle(element('targets'), [literals])).bytes;
  });

  it.each(ELEMENTS)('kh-%s: alone, and beside another', async (name, alone, further) => {
    const own = await bundle(element(name), [literals]);
    const both = await bundle(element('targets') + element(name), [literals]);
    expect(own.bytes).toBeLessThanOrEqual(alone);
    expect(both.bytes - first).toBeLessThanOrEqual(further);
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
