import { execFile } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { launch, openPage, type Site, site } from '../../widgets/test/browser.js';
import { pack, type PackageName, ROOT } from './packages.js';

const run = promisify(execFile);
const folder = mkdtempSync(join(realpathSync(tmpdir()), 'khuyenhoc-examples-'));
const modules = join(folder, 'node_modules');
const EXAMPLES = ['vite-plain', 'vite-react', 'vite-vue'] as const;

/** Packs what the examples need of ours, and unpacks it as an installer would. */
async function unpack(names: readonly PackageName[]): Promise<void> {
  const tarballs = pack(names, join(folder, 'packed'));
  for (const name of names) {
    const home = join(modules, name);
    mkdirSync(home, { recursive: true });
    await run('tar', ['-xzf', tarballs[name], '-C', home, '--strip-components', '1']);
  }
}

/** Links packages of others that are installed in this repository, so that nothing is downloaded. */
function link(from: string): void {
  const manifest = JSON.parse(readFileSync(join(ROOT, from, 'package.json'), 'utf8')) as Record<
    string,
    Record<string, string> | undefined
  >;
  const names = { ...manifest['dependencies'], ...manifest['devDependencies'] };
  for (const name of Object.keys(names).filter((one) => !one.startsWith('@khuyenhoc/'))) {
    const at = join(modules, name);
    if (existsSync(at)) continue;
    mkdirSync(dirname(at), { recursive: true });
    symlinkSync(realpathSync(join(ROOT, from, 'node_modules', name)), at, 'dir');
  }
}

let browser: Awaited<ReturnType<typeof launch>>;
let host: Site;
beforeAll(async () => {
  // Vite takes what this says before what it is asked for.
  vi.stubEnv('NODE_ENV', 'production');
  [browser, host] = await Promise.all([
    launch(),
    site(),
    unpack(['@khuyenhoc/schemas', '@khuyenhoc/core', '@khuyenhoc/widgets']),
  ]);
  for (const name of EXAMPLES) {
    const own = /^(package\.json|index\.html|src|tsconfig\.json|vite\.config\.js)$/;
    const from = join(ROOT, 'examples', name);
    for (const entry of readdirSync(from).filter((one) => own.test(one))) {
      cpSync(join(from, entry), join(folder, name, entry), { recursive: true });
    }
    link(`examples/${name}`);
  }
  for (const name of ['schemas', 'core', 'widgets']) link(`packages/${name}`);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  host.close();
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Builds an example with its own Vite, and puts what comes of it on the site with the strict policy. */
async function build(name: string): Promise<void> {
  const require = createRequire(join(folder, name, 'package.json'));
  const vite = (await import(pathToFileURL(require.resolve('vite')).href)) as {
    build: (how: object) => Promise<unknown>;
  };
  await vite.build({ root: join(folder, name), base: `/${name}/`, logLevel: 'error' });
  const dist = join(folder, name, 'dist');
  for (const file of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
    if (/\.\w+$/.test(file)) host.files.set(`/${name}/${file}`, readFileSync(join(dist, file)));
  }
}

describe('an example, from packed packages', () => {
  it.each(EXAMPLES)('%s is built, and draws under the strict policy', async (name) => {
    await build(name);
    const { page, faults } = await openPage(browser, `${host.address}/${name}/index.html`);
    const card = page.locator('kh-targets article');
    await card.waitFor();
    expect(await card.innerText()).toContain('Gia đình học tập');
    const drawn = await card.evaluate((one) => {
      const [fill, track] = ['.fill', '.track'].map((each) =>
        one.querySelector(each)?.getBoundingClientRect(),
      );
      return (fill?.width ?? 0) / (track?.width ?? 1);
    });
    expect(drawn).toBeCloseTo(0.875, 3);
    if (name !== 'vite-plain') {
      expect(await page.locator('.h0').getAttribute('aria-level')).toBe('3');
      expect(await page.locator('kh-targets').getAttribute('theme')).toBe('neutral');
      await card.getByRole('button').click();
      await page.getByRole('status').getByText('Gia đình học tập').waitFor();
    }
    expect(faults).toEqual([]);
    await page.close();
  });

  // Each line that is expected to be wrong fails the compiler if it is not.
  it.each([
    [
      'vite-react',
      'tsc',
      'wrong.tsx',
      `import '@khuyenhoc/widgets/react';
import { targets } from './targets.js';
export const right = <kh-targets data={targets} src="/a.json" scheme="dark" className="a" key="1" ref={(one) => { void one?.reload(); }} />;
// @ts-expect-error -- no such theme
export const theme = <kh-targets theme="blue" />;
// @ts-expect-error -- a view of another element
export const view = <kh-fund data={targets} />;
// @ts-expect-error -- the event has no such detail
export const event = <kh-targets onkh-select={(one) => one.detail.row} />;
// @ts-expect-error -- no such element
export const element = <kh-target />;
`,
    ],
    [
      'vite-vue',
      'vue-tsc',
      'wrong.vue',
      `<script setup lang="ts">
import '@khuyenhoc/widgets/vue';
import { targets } from './targets.js';
</script>
<template>
  <kh-targets :data="targets" scheme="dark" />
  <!-- @vue-expect-error no such theme -->
  <kh-targets theme="blue" />
  <!-- @vue-expect-error a view of another element -->
  <kh-fund :data="targets" />
  <!-- @vue-expect-error the event has no such detail -->
  <kh-targets @kh-select="(one) => one.detail.row" />
</template>
`,
    ],
  ])('%s compiles, and tells wrong use', async (name, compiler, file, text) => {
    writeFileSync(join(folder, name, 'src', file), text);
    const command = join(ROOT, 'examples', name, 'node_modules/.bin', compiler);
    const said = await run(command, ['--noEmit'], { cwd: join(folder, name) }).then(
      () => '',
      (error: unknown) => (error as { stdout: string }).stdout,
    );
    expect(said).toBe('');
  });
});
