// npm run release: builds, packs, checks and publishes all packages, or does one part of it (see docs/releases.md).
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { writeCdn } from '../release/cdn/write.mjs';
import { obstacles } from '../release/checks.mjs';
import { homeAddress, writeHome } from '../release/home.mjs';
import { publishAll, registry } from '../release/publish.mjs';
import { publishedPackages } from '../release/published.mjs';
import { packPackages, tarballFaults } from '../release/tarballs.mjs';
import { setUp } from './step.mjs';

const USAGE = `npm run release                      dựng, kiểm tra, đăng / builds, checks, publishes
npm run release -- --dry-run         tất cả trừ đăng / all but the upload
npm run release -- --cdn FOLDER      tệp cho trang web và máy không mạng / files for sites, and for no network
npm run release -- --pack FOLDER     gói để cài từ tệp, khi chưa phát hành / packages to install from files, before a release
npm run release -- --home URL        khai kho mã công khai / says where the public code is
  --out FOLDER   giữ gói đã đóng ở đó / keeps the packed packages there
  --base URL     địa chỉ sẽ phục vụ thư mục khuyenhoc/ / the address that will serve the folder khuyenhoc/
  --built        dùng bản đã dựng / takes what is built
  --offline      khi chạy thử, không hỏi máy chủ gói / a dry run does not ask the registry`;

const options = {
  'dry-run': { type: 'boolean', default: false },
  built: { type: 'boolean', default: false },
  offline: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
  cdn: { type: 'string' },
  pack: { type: 'string' },
  base: { type: 'string' },
  home: { type: 'string' },
  out: { type: 'string' },
};

function flags() {
  try {
    return parseArgs({ options, allowPositionals: false }).values;
  } catch (error) {
    console.error(`${error.message}\n\n${USAGE}`);
    return null;
  }
}

process.exitCode = await release(flags());

async function release(given) {
  if (given === null) return 2;
  if (given.help) {
    console.log(USAGE);
    return 0;
  }
  if (given.home !== undefined) return setHome(given.home);
  if (!given.built) await setUp();
  if (given.cdn !== undefined) {
    const lines = writeCdn(resolve(given.cdn), { base: given.base });
    for (const line of lines) console.log(line);
    const page = lines.find((line) => /\/index\.html /.test(line))?.split(' ')[0];
    console.log(
      `\nCách dùng, mở trang này / how to use it, open this page: ${join(resolve(given.cdn), page)}`,
    );
    return 0;
  }
  if (given.pack !== undefined) return packOnly(resolve(given.pack));
  return packAndPublish(given);
}

/** All are installed at once: none of what they need of each other is on a registry. */
function packOnly(to) {
  const files = packPackages(publishedPackages(), to).map(({ file }) => `"${file}"`);
  console.log('Cài tất cả vào dự án của bạn / install all of them in your project:\n');
  console.log(`npm install ${files.join(' ')}`);
  return 0;
}

function setHome(text) {
  const home = homeAddress(text);
  if (home === null) {
    console.error(
      `Không phải địa chỉ https của một kho mã / not the https address of a repository: ${text}`,
    );
    return 2;
  }
  writeHome(home);
  console.log(home);
  return 0;
}

async function packAndPublish({ 'dry-run': dry, out, offline }) {
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
