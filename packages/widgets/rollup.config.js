import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { minifyLiterals } from './minify-literals.mjs';

// The npm package is what tsc writes; this makes the one file that a site loads by a script tag.
export default {
  input: 'dist/script.js',
  output: { file: 'dist/khuyenhoc-widgets.js', format: 'iife' },
  plugins: [
    nodeResolve({ browser: true, exportConditions: ['production'] }),
    minifyLiterals(),
    terser({ ecma: 2020, compress: { passes: 3 }, format: { comments: false } }),
  ],
};
