import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { reactTypes, vueTypes } from './frameworks.mjs';
import { editorData } from './editor-data.mjs';
import { manifest } from './manifest.mjs';
import { page } from './page.mjs';

const home = join(import.meta.dirname, '..');

/** The files that say what elements are for others, with their text, as made of the sources. */
export async function contractFiles() {
  const whole = manifest();
  const files = [
    [join(home, 'custom-elements.json'), JSON.stringify(whole)],
    [join(home, 'html-custom-data.json'), JSON.stringify(editorData(whole))],
    [join(home, 'src/frameworks/react.ts'), reactTypes(whole)],
    [join(home, 'src/frameworks/vue.ts'), vueTypes(whole)],
    ...whole.modules
      .flatMap((one) => one.declarations)
      .map((one) => [join(home, `../../docs/elements/${one.tagName}.md`), page(one)]),
  ];
  return Promise.all(
    files.map(async ([file, text]) => {
      const options = await resolveConfig(file);
      return [file, await format(text, { ...options, filepath: file })];
    }),
  );
}
