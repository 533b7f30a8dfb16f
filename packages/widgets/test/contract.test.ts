import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contractFiles } from '../contract/files.mjs';

describe('what is said of the elements', () => {
  it('is what the sources are; `node contract/write.mjs` writes it anew', async () => {
    const files = await contractFiles();
    expect(files.length).toBeGreaterThan(8);
    for (const [file, text] of files) {
      expect(existsSync(file) ? readFileSync(file, 'utf8') : 'no file', file).toBe(text);
    }
  });

  it('names every attribute, event and part that the code has', async () => {
    const files = await contractFiles();
    const { modules } = JSON.parse(files[0]![1]) as {
      modules: {
        declarations: {
          tagName: string;
          cssParts: { name: string }[];
          attributes: { name: string }[];
          events: { name: string }[];
        }[];
      }[];
    };
    for (const { tagName, cssParts, attributes, events } of modules.flatMap(
      (one) => one.declarations,
    )) {
      const folder = tagName.slice(3);
      const own = readdirSync(new URL(`../src/${folder}`, import.meta.url)).filter((name) =>
        /^(kh|draw)-/.test(name),
      );
      const code = ['element/kh-element.ts', ...own.map((name) => `${folder}/${name}`)]
        .map((name) => readFileSync(new URL(`../src/${name}`, import.meta.url), 'utf8'))
        .join('\n')
        .replace(/\/\*\*[^]*?\*\//g, '');
      const parts = [...code.matchAll(/part="([a-z]+)"/g)].map(([, name]) => name);
      const said = cssParts.map((one) => one.name);
      expect(
        [...new Set(parts)].filter((name) => !said.includes(name!)),
        tagName,
      ).toEqual([]);
      expect(attributes.map((one) => one.name)).toEqual([
        'src',
        'level',
        'selectable',
        'theme',
        'scheme',
      ]);
      expect(events.map((one) => one.name).sort()).toEqual([
        ...(tagName === 'kh-assessment' ? ['kh-change'] : []),
        'kh-error',
        'kh-ready',
        'kh-select',
      ]);
    }
  });
});
