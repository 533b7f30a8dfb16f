import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { withHomeInPubliccode } from '../release/home.mjs';
import { publiccodeFaults } from '../release/publiccode.mjs';
import { ROOT } from './packages.js';

const text = readFileSync(join(ROOT, 'publiccode.yml'), 'utf8');
const home = 'https://code.example/khuyenhoc/khuyenhoc';

/** As whoever publishes it has to complete it, where that was not done yet. */
const contacts = '  contacts:\n    - name: A Person\n';
const homed = withHomeInPubliccode(text, home);
const whole = /^ {2}contacts:/m.test(homed)
  ? homed
  : homed.replace(/^ {2}type: community\n/m, (line) => `${line}${contacts}`);

describe('publiccode.yml', () => {
  it('lacks only what nobody but its publisher can say', () => {
    const open = publiccodeFaults(text).filter(
      (fault) => !/property 'url'|\/maintenance .*'contacts'/.test(fault),
    );
    expect(open).toEqual([]);
    expect(publiccodeFaults(whole)).toEqual([]);
  });

  it('is in both languages', () => {
    const { description } = parse(text) as { description: Record<string, object> };
    expect(Object.keys(description)).toEqual(['vi', 'en']);
  });

  it.each([
    ['an unknown key', /^name:.*/m, 'nam: x', "required property 'name'"],
    [
      'a status that is none',
      /^developmentStatus:.*/m,
      'developmentStatus: ready',
      'allowed values',
    ],
    ['a category that is none', /- data-collection/, '- excel', 'allowed values'],
    ['a longer first line', /shortDescription: .*/, `shortDescription: ${'a'.repeat(151)}`, '150'],
    ['nobody to ask', / {2}contacts:\n( {4}.*\n)+/, '', "'contacts'"],
    ['another version', /'0.5'/, "'9'", 'constant'],
  ])('is refused for %s', (_, from, to, words) => {
    expect(whole).toMatch(from);
    expect(publiccodeFaults(whole.replace(from, to)).join('\n')).toContain(words);
  });
});
