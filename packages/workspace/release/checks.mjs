import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { homeAddress, homeOf } from './home.mjs';
import { publiccodeFaults } from './publiccode.mjs';
import { ROOT } from './published.mjs';

const both = (vi, en) => ({ vi, en });

/** What stands in the way of publishing, apart from the packages themselves; one sentence each. */
export const obstacles = (packages, { root = ROOT, env = process.env } = {}) => [
  ...treeObstacles(root),
  ...versionObstacles(packages, root),
  ...homeObstacles(packages, env),
  ...publiccodeFaults().map((fault) => both(`publiccode.yml: ${fault}`, fault)),
];

/** What is published is what was committed. */
function treeObstacles(root) {
  const changed = execFileSync('git', ['status', '--porcelain'], { cwd: root, encoding: 'utf8' });
  if (changed === '') return [];
  const count = changed.trimEnd().split('\n').length;
  return [both(`${count} tệp chưa được ghi vào kho mã`, `${count} files are not committed`)];
}

/** One version for all, told in each CHANGELOG.md, and no change that waits to be told. */
export function versionObstacles(packages, root = ROOT) {
  const waiting = readdirSync(join(root, '.changeset')).filter(
    (name) => name.endsWith('.md') && name !== 'README.md',
  );
  const versions = [...new Set(packages.map(({ manifest }) => manifest.version))];
  const untold = packages.filter(({ folder, manifest }) => {
    const file = join(root, folder, 'CHANGELOG.md');
    const told = existsSync(file) && /^## (\S+)/m.exec(readFileSync(file, 'utf8'))?.[1];
    return told !== manifest.version;
  });
  const names = untold.map(({ manifest }) => manifest.name).join(', ');
  return [
    waiting.length > 0 &&
      both(
        `${waiting.length} thay đổi chưa vào số bản: chạy “npx --no -- changeset version”`,
        `${waiting.length} changes wait for a version: run “npx --no -- changeset version”`,
      ),
    versions.length > 1 &&
      both(`số bản khác nhau: ${versions.join(', ')}`, `versions differ: ${versions.join(', ')}`),
    untold.length > 0 &&
      both(
        `CHANGELOG.md chưa có số bản: ${names}`,
        `CHANGELOG.md does not tell the version: ${names}`,
      ),
  ].filter(Boolean);
}

/** Where a build service says which repository it builds, and that it will vouch for it. */
const SERVICES = [
  {
    vouches: ({ ACTIONS_ID_TOKEN_REQUEST_URL }) => Boolean(ACTIONS_ID_TOKEN_REQUEST_URL),
    home: ({ GITHUB_SERVER_URL, GITHUB_REPOSITORY }) =>
      homeAddress(`${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}`),
  },
  {
    vouches: ({ SIGSTORE_ID_TOKEN }) => Boolean(SIGSTORE_ID_TOKEN),
    home: ({ CI_PROJECT_URL }) => homeAddress(CI_PROJECT_URL ?? ''),
  },
];

/** Provenance needs a public home in every package, and a build service that vouches for that home. */
export function homeObstacles(packages, env) {
  const home = homeOf(packages);
  const service = SERVICES.find(({ vouches }) => vouches(env));
  const built = service?.home(env);
  return [
    home === null &&
      both(
        'chưa khai kho mã công khai: chạy “npm run release -- --home https://…” một lần rồi ghi vào kho mã',
        'no public home is set: run “npm run release -- --home https://…” once, and commit',
      ),
    service === undefined &&
      both(
        'nguồn gốc chỉ được chứng thực trên GitHub Actions (id-token: write) hoặc GitLab CI (SIGSTORE_ID_TOKEN)',
        'provenance is given only in GitHub Actions (id-token: write) or GitLab CI (SIGSTORE_ID_TOKEN)',
      ),
    service !== undefined &&
      home !== null &&
      built !== home &&
      both(
        `đang dựng từ ${built}, không phải ${home}`,
        `built from ${built}, which is not ${home}`,
      ),
  ].filter(Boolean);
}
