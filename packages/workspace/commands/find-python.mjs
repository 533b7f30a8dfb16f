import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { step } from './step.mjs';

const PROBE = 'from jsonschema import Draft202012Validator';
const works = (python) => spawnSync(python, ['-c', PROBE]).status === 0;

/** A python3 with jsonschema for the tests: the one named, one found, or Debian's where it may be installed. */
export async function findPython() {
  const places = [process.env.PYTHON_PATH ?? '', 'python3', '/usr/bin/python3'];
  const found = places.find((place) => place !== '' && works(place));
  if (found !== undefined) return found;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return null;
  const apt = (title, ...args) =>
    step(title, 'apt-get', args, { env: { DEBIAN_FRONTEND: 'noninteractive' } });
  await apt('Danh mục gói Debian / Debian package lists', 'update');
  await apt(
    'Cài jsonschema cho Python / Installing jsonschema for Python',
    'install',
    '-y',
    '--no-install-recommends',
    'python3-jsonschema',
  );
  return places.find((place) => place !== '' && works(place)) ?? null;
}
