import { readFileSync } from 'node:fs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { minifyLiterals } from './minify-literals.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

// The npm package is what tsc writes; these are the files that a site loads by a script tag.
const script = (input, file) => ({
  input: `dist/${input}.js`,
  // So that who finds the file on a server knows which one it is.
  output: { file: `dist/${file}.js`, format: 'iife', banner: `/*! ${file} ${version}, MIT */` },
  plugins: [
    nodeResolve({ browser: true, exportConditions: ['production'] }),
    minifyLiterals(),
    terser({ ecma: 2020, compress: { passes: 3 }, format: { comments: /^! khuyenhoc/ } }),
  ],
});

export default [script('script', 'khuyenhoc-widgets'), script('frame-script', 'khuyenhoc-frames')];
