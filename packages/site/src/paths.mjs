import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '../../..');
export const DOCS = join(ROOT, 'docs');
/** Pages as the site generator takes them, and the site that it makes of them. */
export const STAGE = join(import.meta.dirname, '../dist/pages');
export const SITE = join(import.meta.dirname, '../dist/site');
export const API = join(import.meta.dirname, '../dist/api');

/** A page of the site: where it stands in a language, its Markdown, and the file that it was made from. */
export const address = (language, name) => (language === 'vi' ? name : `en/${name}`);
