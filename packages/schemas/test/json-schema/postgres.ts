import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const PLACE = '/usr/lib/postgresql';

/** Runs SQL in one transaction; throws with what the server says. */
type Psql = (sql: string) => void;

/** A PostgreSQL of this machine from version 13, run in a folder of its own without network; null if none. */
export function foundPostgres(): {
  start(folder: string): Psql;
  stop(folder: string): void;
} | null {
  const [version] = existsSync(PLACE)
    ? readdirSync(PLACE)
        .filter((one) => Number(one) >= 13 && existsSync(join(PLACE, one, 'bin/initdb')))
        .sort()
        .reverse()
    : [];
  if (version === undefined) return null;
  // The server refuses to run as root.
  const root = process.getuid?.() === 0;
  if (root && !existsSync('/usr/sbin/runuser')) return null;
  const run = (tool: string, args: string[], input = '') => {
    const path = join(PLACE, version, 'bin', tool);
    const [command, all] = root
      ? ['/usr/sbin/runuser', ['-u', 'nobody', '--', path, ...args]]
      : [path, args];
    execFileSync(command, all, { input, stdio: ['pipe', 'ignore', 'pipe'], cwd: '/' });
  };
  const data = (folder: string) => join(folder, 'data');
  return {
    start(folder) {
      run('initdb', ['-D', data(folder), '-U', 'khuyenhoc', '-E', 'UTF8', '--locale=C', '-N']);
      const options = `-k ${folder} -c listen_addresses=`;
      run('pg_ctl', ['-D', data(folder), '-w', '-l', join(folder, 'log'), '-o', options, 'start']);
      const to = ['-h', folder, '-U', 'khuyenhoc', '-d', 'postgres', '-1', '-q'];
      return (sql) => run('psql', [...to, '-v', 'ON_ERROR_STOP=1', '-f', '-'], sql);
    },
    stop(folder) {
      run('pg_ctl', ['-D', data(folder), '-m', 'immediate', 'stop']);
    },
  };
}
