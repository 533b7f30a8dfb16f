// npm run release: builds, packs, checks and publishes all packages, or does one part of it (see docs/releases.md).
import { parseArgs } from 'node:util';
import { homeAddress, writeHome } from '../release/home.mjs';
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
  // It needs packages that may only be there now.
  const { writeForSites, packOnly, packAndPublish } = await import('../release/run.mjs');
  if (given.cdn !== undefined) return writeForSites(given);
  if (given.pack !== undefined) return packOnly(given);
  return packAndPublish(given);
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
