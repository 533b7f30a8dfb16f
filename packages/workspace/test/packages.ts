import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '../../..');

/** The packages that are published, with the folders they live in. */
export const PACKAGES = {
  '@khuyenhoc/schemas': 'schemas',
  '@khuyenhoc/core': 'core',
  '@khuyenhoc/rulebook': 'rulebook',
  '@khuyenhoc/paper': 'paper',
  '@khuyenhoc/widgets': 'widgets',
  '@khuyenhoc/sql': 'sql',
  khuyenhoc: 'cli',
} as const;
