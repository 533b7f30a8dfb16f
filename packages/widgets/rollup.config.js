import { readFileSync, writeFileSync } from 'node:fs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { thirdParty } from '../workspace/build/third-party.mjs';
import { minifyLiterals } from './minify-literals.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

const NOTHING = 'Nothing of others is in this file.\n';

// None of our functions is called with `new`, so those without `this` may be written shorter.
const compress = { passes: 3, unsafe_arrows: true, unsafe_methods: true };

// The npm package is what tsc writes; these are the files that a site loads by a script tag.
const script = (input, file) => ({
  input: `dist/${input}.js`,
  // So that who finds the file on a server knows which one it is.
  output: { file: `dist/${file}.js`, format: 'iife', banner: `/*! ${file} ${version} */` },
  plugins: [
    nodeResolve({ browser: true, exportConditions: ['production'] }),
    minifyLiterals(),
    // In a file beside: the script is what every page of a site loads.
    thirdParty((text) => writeFileSync(`dist/${file}.THIRD-PARTY.txt`, text || NOTHING)),
    terser({ ecma: 2020, compress, format: { comments: /^! khuyenhoc/ } }),
  ],
});

export default [script('script', 'khuyenhoc-widgets'), script('frame-script', 'khuyenhoc-frames')];
