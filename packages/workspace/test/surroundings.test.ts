import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PACKAGES, ROOT } from './packages.js';

/** What gives another answer on another day, in another zone, or on a machine of another language. */
const SURROUNDINGS =
  /Date\.now|new Date\(\)|\.get(?!UTC)(FullYear|Month|Date|Day|Hours|Minutes|Seconds|TimezoneOffset)\(|\.toLocale\w+\((?!'vi'|language\))|\bIntl\.|localeCompare|navigator\.language|Math\.random|process\.env|hrtime|performance\.now/;

/** Where that is meant, and why. */
const MEANT: Readonly<Record<string, RegExp>> = {
  // The day in Vietnam, for whoever does not say which day is judged.
  'cli/src/output/today.ts': /vietnamDay\(Date\.now\(\)\)/,
  'office/src/make-report.ts': /vietnamDay\(Date\.now\(\)\)/,
  // The reader's own day, which the form proposes and the reader may change.
  'widgets/src/assessment/read-entries.ts': /toLocaleDateString\('sv'\)/,
  // The language to speak, and whether colours are wanted.
  'cli/src/terminal/language.ts': /environment: Environment = process\.env/,
  'conformance/src/command/main.ts': /language\(values\.lang, process\.env\)/,
  'cli/src/terminal/paint.ts': /environment: .* = process\.env/,
  // How long ago progress was shown.
  'cli/src/terminal/progress.ts': /Date\.now\(\)/,
  // Vietnamese order, whatever the machine speaks.
  'widgets/src/compare/order-rows.ts': /new Intl\.Collator\('vi'/,
};

it('the clock, the zone and the language of the machine are asked where they are meant to be', () => {
  const folders = [...Object.values(PACKAGES), 'customiser'];
  const asked = folders.flatMap((folder) =>
    readdirSync(join(ROOT, 'packages', folder, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.includes('generated'))
      .flatMap((file) => {
        const path = `${folder}/src/${file.replaceAll('\\', '/')}`;
        return readFileSync(join(ROOT, 'packages', path), 'utf8')
          .split('\n')
          .filter((line) => SURROUNDINGS.test(line) && !/^\s*(\*|\/\/)/.test(line))
          .filter((line) => !MEANT[path]?.test(line))
          .map((line) => `${path}: ${line.trim()}`);
      }),
  );
  expect(asked).toEqual([]);
});
