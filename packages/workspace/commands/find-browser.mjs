import { existsSync } from 'node:fs';
import { step } from './step.mjs';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** A Chromium for the tests: the one named, one found, or Debian's where it may be installed. */
export async function findBrowser() {
  const named = process.env.CHROME_PATH;
  if (named !== undefined && named !== '') return existsSync(named) ? named : null;
  const found = PLACES.find((place) => existsSync(place));
  if (found !== undefined) return found;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return null;
  const apt = (title, ...args) =>
    step(title, 'apt-get', args, { env: { DEBIAN_FRONTEND: 'noninteractive' } });
  await apt('Danh mục gói Debian / Debian package lists', 'update');
  await apt(
    'Cài Chromium / Installing Chromium',
    'install',
    '-y',
    '--no-install-recommends',
    'chromium',
    'fonts-dejavu-core',
  );
  return PLACES.find((place) => existsSync(place)) ?? null;
}
