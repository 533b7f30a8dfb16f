import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

/** The versions of the packages that judge, for receipts. */
export const versions = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    ['@khuyenhoc/core', '@khuyenhoc/rulebook'].map((name) => {
      // The packages export no package.json, so it is read beside what they do export.
      const file = join(dirname(require.resolve(name)), '../package.json');
      const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
      return [name, version];
    }),
  );
