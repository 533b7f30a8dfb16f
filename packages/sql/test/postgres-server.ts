import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

const DEBIAN = '/usr/lib/postgresql';
// PostgreSQL refuses to run as root, so root hands it to this user.
const NOBODY = 65_534;

/** The folder of PostgreSQL's commands, the newest one installed; null where there is none. */
export function findPostgres(): string | null {
  const installed = existsSync(DEBIAN) ? readdirSync(DEBIAN) : [];
  const folders = installed
    .sort((a, b) => Number(b) - Number(a))
    .map((version) => join(DEBIAN, version, 'bin'));
  const places = [...folders, ...(process.env['PATH'] ?? '').split(':')];
  return places.find((one) => existsSync(join(one, 'initdb'))) ?? null;
}

/** A server of the tests' own, reached by a socket that nobody else knows. */
export interface PostgresServer {
  readonly socket: string;
  readonly psql: string;
  readonly user: string;
  readonly stop: () => Promise<void>;
}

export async function startPostgres(folder: string): Promise<PostgresServer> {
  const home = mkdtempSync(join(tmpdir(), 'kh-pg-'));
  const root = process.getuid?.() === 0;
  if (root) chownSync(home, NOBODY, NOBODY);
  const as = { cwd: home, ...(root && { uid: NOBODY, gid: NOBODY }) };
  const data = join(home, 'data');
  const init = ['-D', data, '-U', 'khuyenhoc', '-A', 'trust', '-E', 'UTF8', '--no-locale', '-N'];
  execFileSync(join(folder, 'initdb'), init, { ...as, stdio: 'pipe' });
  const settings = ['listen_addresses=', 'fsync=off', 'jit=off', 'autovacuum=off'];
  const server: ChildProcess = spawn(
    join(folder, 'postgres'),
    ['-D', data, '-k', home, ...settings.flatMap((one) => ['-c', one])],
    { ...as, stdio: 'ignore' },
  );
  const socket = join(home, '.s.PGSQL.5432');
  for (let tries = 0; !ready(folder, home); tries++) {
    if (tries > 200 || server.exitCode !== null) throw new Error('PostgreSQL does not start');
    await setTimeout(50);
  }
  return {
    socket: home,
    psql: join(folder, 'psql'),
    user: 'khuyenhoc',
    stop: async () => {
      const ended = once(server, 'exit');
      server.kill('SIGINT');
      await ended;
      rmSync(home, { recursive: true, force: true });
      if (existsSync(socket)) throw new Error(`${socket} is left`);
    },
  };
}

function ready(folder: string, host: string): boolean {
  try {
    execFileSync(join(folder, 'pg_isready'), ['-q', '-h', host], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
