// What `npm run release` does once everything is installed and built; each part gives its exit code.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { writeCdn } from './cdn/write.mjs';
import { obstacles } from './checks.mjs';
import { publishAll, registry } from './publish.mjs';
import { publishedPackages } from './published.mjs';
import { packPackages, tarballFaults } from './tarballs.mjs';

/** Files for sites and machines without network. */
export function writeForSites({ cdn, base }) {
  const to = resolve(cdn);
  const lines = writeCdn(to, { base });
  for (const line of lines) console.log(line);
  const page = lines.find((line) => /\/index\.html /.test(line))?.split(' ')[0];
  console.log(`\nCách dùng, mở trang này / how to use it, open this page: ${join(to, page)}`);
  return 0;
}

/** All are installed at once: none of what they need of each other is on a registry. */
export function packOnly({ pack }) {
  const files = packPackages(publishedPackages(), resolve(pack)).map(({ file }) => `"${file}"`);
  console.log('Cài tất cả vào dự án của bạn / install all of them in your project:\n');
  console.log(`npm install ${files.join(' ')}`);
  return 0;
}

/** Packs, checks what was packed, and uploads it unless it is a dry run. */
export async function packAndPublish({ 'dry-run': dry, out, offline }) {
  const packages = publishedPackages();
  const inTheWay = obstacles(packages);
  for (const { vi, en } of inTheWay) console.log(`! ${vi} / ${en}`);
  if (!dry && inTheWay.length > 0) return 1;

  const to = out === undefined ? mkdtempSync(join(tmpdir(), 'khuyenhoc-release-')) : resolve(out);
  const tarballs = packPackages(packages, to);
  const faults = (await Promise.all(tarballs.map(tarballFaults))).flat();
  for (const fault of faults) console.error(`✗ ${fault}`);
  if (faults.length > 0) return 1;
  if (!dry) return publishAll(tarballs) ? 0 : 1;

  console.log(`Sẽ đăng, theo thứ tự, lên / would go, in this order, to ${registry.address()}`);
  for (const { name, version, file, size, integrity } of tarballs) {
    const there = offline ? '' : `  ${whetherThere({ name, version })}\n`;
    console.log(`${name}@${version}\n${there}  ${size} byte\n  ${integrity}\n  ${file}`);
  }
  console.log('Chưa đăng gì / nothing was published');
  return 0;
}

function whetherThere(one) {
  try {
    return registry.integrityOf(one) === null
      ? 'chưa có / new'
      : 'đã có, bỏ qua / is there, left out';
  } catch {
    return 'không hỏi được máy chủ gói / the registry could not be asked';
  }
}
