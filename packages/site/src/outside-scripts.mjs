import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const INLINE = /<script(?![^>]*\bsrc=)(?![^>]*application\/json)([^>]*)>(.*?)<\/script>/gs;
const STYLE = /(<[a-zA-Z][^>]*?)\sstyle="([^"]*)"([^>]*>)/g;

/**
 * Puts scripts and styles that stand inside pages into files, so that a policy can forbid all that stands
 * inside. Equal ones are one file.
 */
export function outsideScripts(site, folder = 'outside') {
  mkdirSync(join(site, folder), { recursive: true });
  const rules = new Map();
  const name = (text) => createHash('sha256').update(text).digest('hex').slice(0, 12);
  const pages = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((one) =>
    one.endsWith('.html'),
  );
  for (const page of pages) {
    const file = join(site, page);
    const text = readFileSync(file, 'utf8');
    let changed = text.replace(INLINE, (_, attributes, code) => {
      const at = `${name(code)}.js`;
      writeFileSync(join(site, folder, at), code);
      return `<script${attributes} src="/${folder}/${at}"></script>`;
    });
    changed = changed.replace(STYLE, (_, before, style, after) => {
      if (style.trim() === '') return before + after;
      const made = `s-${name(style)}`;
      rules.set(made, style);
      const tag = before + after;
      return /\sclass="/.test(tag)
        ? tag.replace(/\sclass="/, ` class="${made} `)
        : tag.replace(/^<[a-zA-Z-]+/, (start) => `${start} class="${made}"`);
    });
    if (rules.size > 0) {
      changed = changed.replace(
        '</head>',
        `<link rel="stylesheet" href="/${folder}/style.css"></head>`,
      );
    }
    if (changed !== text) writeFileSync(file, changed);
  }
  const css = [...rules].map(([made, style]) => `.${made}{${style}}`).join('\n');
  writeFileSync(join(site, folder, 'style.css'), css);
}
