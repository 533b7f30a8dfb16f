import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '../../..');
export const HERE = join(import.meta.dirname, '..');
export const DIST = join(HERE, 'dist');

export const read = (file) => readFileSync(join(ROOT, file), 'utf8');
export const exists = (file) => existsSync(join(ROOT, file));

/** Address of a page in a language: Vietnamese stands at the root. */
export const addressOf = (path, lang) =>
  `${lang === 'vi' ? '/' : '/en/'}${path === 'index' ? '' : `${path}.html`}`;
