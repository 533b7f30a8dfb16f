import { existsSync } from 'node:fs';
import { step } from './step.mjs';

// Without windows it takes half the time of the whole browser for the same tests.
const SHELL = '/usr/bin/chromium-headless-shell';
const PLACES = [
  SHELL,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * A Chromium for the tests: the one named, the one without windows (Debian's, where it may be installed), or
 * any that is there.
 */
export async function findBrowser() {
  const named = process.env.CHROME_PATH;
  if (named !== undefined && named !== '') return existsSync(named) ? named : null;
  const found = () => PLACES.find((place) => existsSync(place)) ?? null;
  if (found() === SHELL || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    return found();
  const apt = (title, ...args) =>
    step(title, 'apt-get', args, { env: { DEBIAN_FRONTEND: 'noninteractive' } });
  const install = (name) =>
    apt(
      `Cài ${name} / Installing ${name}`,
      'install',
      '-y',
      '--no-install-recommends',
      name,
      'fonts-dejavu-core',
    );
  await apt('Danh mục gói Debian / Debian package lists', 'update');
  const { ok } = await install('chromium-headless-shell');
  if (!ok && found() === null) await install('chromium');
  return found();
}
