import { createRequire } from 'node:module';

/** Where a file lies that goes along with the command: a JSON Schema, a font, a script. */
export const shippedFile = (name: string): string =>
  createRequire(import.meta.url).resolve(`#files/${name}`);
