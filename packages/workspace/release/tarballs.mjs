import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publint } from 'publint';
import { PNPM } from '../pnpm.mjs';
import { publishedPackages, ROOT } from './published.mjs';

/** Packs packages as they are published, in the order given; with what names each file for good. */
export function packPackages(packages, to) {
  mkdirSync(to, { recursive: true });
  const filters = packages.map(({ manifest }) => `--filter=${manifest.name}`);
  execFileSync('npx', [...PNPM, '-r', ...filters, 'pack', '--pack-destination', to], {
    cwd: ROOT,
    stdio: 'pipe',
    shell: process.platform === 'win32',
  });
  return packages.map(({ manifest: { name, version } }) => {
    const file = join(to, `${name.replace('@', '').replace('/', '-')}-${version}.tgz`);
    const bytes = readFileSync(file);
    const integrity = `sha512-${createHash('sha512').update(bytes).digest('base64')}`;
    return { name, version, file, size: bytes.length, integrity };
  });
}

const tar = (...args) => execFileSync('tar', args, { encoding: 'utf8' });

/** What is wrong with a packed package; nobody should have to find it after it was published. */
export async function tarballFaults({ name, version, file }) {
  const { buffer, byteOffset, byteLength } = readFileSync(file);
  const tarball = buffer.slice(byteOffset, byteOffset + byteLength);
  const { messages } = await publint({ pack: { tarball }, strict: true });
  const entries = tar('-tzf', file).trim().split('\n');
  const manifest = JSON.parse(tar('-xzOf', file, 'package/package.json'));
  const ours = new Set(publishedPackages().map((one) => one.manifest.name));
  return [
    ...messages.map(({ code, path }) => `publint ${code} ${path.join('.')}`),
    ...['LICENSE', 'README.md']
      .filter((one) => !entries.includes(`package/${one}`))
      .map((one) => `no ${one}`),
    ...entries.filter((one) => /\/(test|src|node_modules)\/|tsbuildinfo/.test(one)),
    ...Object.entries(manifest.dependencies ?? {})
      .filter(([one, range]) => (ours.has(one) ? range !== version : /[:/]/.test(range)))
      .map(([one, range]) => `${one}: ${range}`),
  ].map((fault) => `${name}: ${fault}`);
}
