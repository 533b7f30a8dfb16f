import { spawnSync } from 'node:child_process';
import { PNPM } from '../pnpm.mjs';

const call = (command, args, stdio = 'pipe') =>
  spawnSync(command, args, { encoding: 'utf8', stdio, shell: process.platform === 'win32' });

/** The registry that npm is set to on this machine. */
export const registry = {
  address: () => call('npm', ['config', 'get', 'registry']).stdout.trim(),
  /** The integrity under which a version is there; null when it is not. */
  integrityOf({ name, version }) {
    const { status, stdout, stderr } = call('npm', [
      'view',
      `${name}@${version}`,
      'dist.integrity',
    ]);
    if (status === 0) return stdout.trim() || null;
    // Neither the package nor the version is there.
    if (stderr.includes('E404') && stderr.includes(`'${name}@${version}'`)) return null;
    throw new Error(`${name}@${version}: ${stderr || stdout}`);
  },
  upload({ file }) {
    const flags = ['--provenance', '--access', 'public', '--no-git-checks'];
    return call('npx', [...PNPM, 'publish', file, ...flags], 'inherit').status === 0;
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
