import { spawnSync } from 'node:child_process';
import { PNPM } from './tarballs.mjs';

const call = (args, stdio = 'pipe') =>
  spawnSync('npx', [...PNPM, ...args], {
    encoding: 'utf8',
    stdio,
    shell: process.platform === 'win32',
  });

/** The registry that npm is set to on this machine. */
export const registry = {
  address: () => call(['config', 'get', 'registry']).stdout.trim(),
  /** The integrity under which a version is there; null when it is not. */
  integrityOf({ name, version }) {
    const { status, stdout, stderr } = call(['view', `${name}@${version}`, 'dist.integrity']);
    if (status === 0) return stdout.trim() || null;
    // Neither the package nor the version is there.
    if (/E404|404 Not Found|NO_MATCHING_VERSION/i.test(stdout + stderr)) return null;
    throw new Error(`${name}@${version}: ${stderr || stdout}`);
  },
  upload({ file }) {
    const flags = ['--provenance', '--access', 'public', '--no-git-checks'];
    return call(['publish', file, ...flags], 'inherit').status === 0;
  },
};

/**
 * Publishes tarballs in the order given. What is there is left out, so that a release that broke off goes on when
 * it is started again; it stops at the first that fails, as those after may need it.
 */
export function publishAll(tarballs, to = registry, say = console.log) {
  for (const one of tarballs) {
    const { name, version, integrity } = one;
    const there = to.integrityOf(one);
    if (there !== null) {
      // A rebuild need not give the same bytes; whoever looks must be able to see that.
      const same = there === integrity ? '' : `, ${there}`;
      say(`= ${name}@${version} đã có / is there${same}`);
      continue;
    }
    if (!to.upload(one)) {
      say(`✗ ${name}@${version}: chạy lại để đăng tiếp / run again to go on`);
      return false;
    }
    say(`✓ ${name}@${version} ${integrity}`);
  }
  return true;
}
