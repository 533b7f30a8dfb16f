import { readFileSync } from 'node:fs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { minifyLiterals } from './minify-literals.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
// So that who finds the file on a server knows which one it is.
const banner = `/*! khuyenhoc-widgets ${version}, MIT */`;

// The npm package is what tsc writes; this makes the one file that a site loads by a script tag.
export default {
  input: 'dist/script.js',
  output: { file: 'dist/khuyenhoc-widgets.js', format: 'iife', banner },
  plugins: [
    nodeResolve({ browser: true, exportConditions: ['production'] }),
    minifyLiterals(),
    terser({ ecma: 2020, compress: { passes: 3 }, format: { comments: /^! khuyenhoc/ } }),
  ],
};
