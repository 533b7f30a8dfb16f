import type { Plugin } from 'rollup';

/** Takes the spaces out of the style sheets and templates of our own modules. */
export function minifyLiterals(): Plugin;
