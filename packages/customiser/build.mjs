// Makes the page twice: dist/khuyenhoc-embed.html is one file to open by a double click; dist/site is the
// same with its style and script beside it, for a server whose policy lets in nothing that stands in a page.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';
import { licencesPart } from '../workspace/build/licences-part.mjs';
import { thirdParty } from '../workspace/build/third-party.mjs';

const require = createRequire(import.meta.url);
const widgets = require.resolve('@khuyenhoc/widgets/custom-elements.json');
const read = (file) => readFileSync(file, 'utf8');
const hash = (algorithm, text) =>
  `${algorithm}-${createHash(algorithm).update(text).digest('base64')}`;

let licences = '';
const bundle = await rollup({
  input: 'dist/main.js',
  plugins: [
    nodeResolve({ browser: true, exportConditions: ['production'] }),
    thirdParty((text) => (licences = text)),
    terser({ ecma: 2020, format: { comments: false } }),
  ],
});
const { output } = await bundle.generate({ format: 'iife' });
await bundle.close();
// An HTML reader would end a script at this word, wherever it stands.
const code = output[0].code.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
const style = ['base', 'page'].map((name) => read(`styles/${name}.css`)).join('');

const script = read(require.resolve('@khuyenhoc/widgets/khuyenhoc-widgets.js'));
const elements = JSON.parse(read(widgets))
  .modules.flatMap((one) => one.declarations)
  .map(({ tagName, summary }) => {
    const name = tagName.slice('kh-'.length);
    const sample = `samples/${name}.json`;
    return { name, summary, sample: existsSync(sample) ? JSON.parse(read(sample)) : null };
  });
const made = {
  version: JSON.parse(read(join(widgets, '../package.json'))).version,
  integrity: hash('sha384', script),
  script,
  elements,
};
const block = JSON.stringify(made).replaceAll('<', '\\u003c');

const page = (scripts, styles, { tag, sheet }) =>
  read('page.html')
    .replace(
      '@POLICY@',
      [
        "default-src 'none'",
        `script-src ${scripts}`,
        `style-src ${styles}`,
        // The preview reads the address that is given, on this site or another.
        "connect-src 'self' https:",
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types lit-html khuyenhoc-table 'allow-duplicates'",
      ].join('; '),
    )
    .replace('<!-- style -->', () => sheet)
    .replace('<!-- made -->', () => `<script type="application/json" id="made">${block}</script>`)
    .replace('<!-- licences -->', () => licencesPart(licences))
    .replace('<!-- script -->', () => tag);

mkdirSync('dist/site', { recursive: true });
writeFileSync(
  'dist/khuyenhoc-embed.html',
  page(`'${hash('sha256', code)}'`, `'${hash('sha256', style)}'`, {
    tag: `<script>${code}</script>`,
    sheet: `<style>${style}</style>`,
  }),
);
writeFileSync(
  'dist/site/index.html',
  page("'self'", "'self'", {
    tag: '<script src="customiser.js"></script>',
    sheet: '<link rel="stylesheet" href="customiser.css" />',
  }),
);
writeFileSync('dist/site/customiser.js', code);
writeFileSync('dist/site/customiser.css', style);
