// Makes dist/khuyenhoc.html: one file with style and script in it, which fetches nothing.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import replace from '@rollup/plugin-replace';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';
import { licencesPart } from '../workspace/build/licences-part.mjs';
import { thirdParty } from '../workspace/build/third-party.mjs';

let licences = '';

const bundle = await rollup({
  input: 'dist/main.js',
  plugins: [
    replace({ preventAssignment: true, 'process.env.NODE_ENV': '"production"' }),
    nodeResolve({ browser: true }),
    thirdParty((text) => (licences = text)),
    terser({ format: { comments: false } }),
  ],
  onwarn: (warning, warn) => {
    // Libraries of others hold circles, and comments that rollup does not read.
    if (!['CIRCULAR_DEPENDENCY', 'INVALID_ANNOTATION'].includes(warning.code)) warn(warning);
  },
});
const { output } = await bundle.generate({ format: 'iife', inlineDynamicImports: true });
await bundle.close();

// An HTML reader would end the script at this word, wherever it stands.
const script = output[0].code.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
const style = ['base', 'steps'].map((name) => readFileSync(`styles/${name}.css`, 'utf8')).join('');
const hash = createHash('sha256').update(script).digest('base64');
const policy = [
  "default-src 'none'",
  `script-src 'sha256-${hash}'`,
  "style-src 'unsafe-inline'",
  'img-src data: blob:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const page = readFileSync('page.html', 'utf8')
  .replace('@POLICY@', policy)
  .replace('/*STYLE*/', () => style)
  .replace('<!-- licences -->', () => licencesPart(licences))
  .replace(/<script>[^<]*<\/script>/, () => `<script>${script}</script>`);
writeFileSync('dist/khuyenhoc.html', page);
console.log(`khuyenhoc.html: ${(Buffer.byteLength(page) / 1e6).toFixed(2)} MB`);
