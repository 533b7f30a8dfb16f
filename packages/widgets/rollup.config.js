import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { minifyLiterals } from './minify-literals.mjs';

// The npm package is what tsc writes; these are the files that a site loads by a script tag.
const script = (input, file) => ({
  input: `dist/${input}.js`,
  output: { file: `dist/${file}.js`, format: 'iife' },
  plugins: [
    nodeResolve({ browser: true, exportConditions: ['production'] }),
    minifyLiterals(),
    terser({ ecma: 2020, compress: { passes: 3 }, format: { comments: false } }),
  ],
});

export default [script('script', 'khuyenhoc-widgets'), script('frame-script', 'khuyenhoc-frames')];
