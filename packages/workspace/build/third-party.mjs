import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import license from 'rollup-plugin-license';

const LINE = '-'.repeat(72);
const here = (...names) => join(import.meta.dirname, ...names);

/**
 * A plugin for rollup that hands over, as one text, the licences of all that a bundle holds of others. A library
 * whose licence cannot be given in full stops the build.
 */
export const thirdParty = (write) =>
  license({
    thirdParty: { multipleVersions: true, output: (found) => write(licenceTexts(found)) },
  });

/** The text for what a bundle holds, as rollup-plugin-license found it. */
export const licenceTexts = (found) =>
  found
    .filter(({ name }) => !/^@?khuyenhoc(\/|$)/.test(name))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'))
    .map((one) => `${LINE}\n${title(one)}\n\n${text(one)}\n`)
    .join('\n');

/** With the address of the source, which some licences ask for. */
const title = ({ name, version, license: terms, author, repository, homepage }) =>
  [`${name} ${version} (${terms})`, author?.name, repository?.url ?? repository ?? homepage]
    .filter(Boolean)
    .join('\n');

function text({ name, license: terms, licenseText, noticeText }) {
  // Some packages only name their licence.
  const standard = here('licences', `${terms}.txt`);
  const own = licenseText ?? (existsSync(standard) ? readFileSync(standard, 'utf8') : null);
  if (own === null) throw new Error(`${name} (${terms}): no licence text`);
  const inside = name === 'docx' ? readFileSync(here('inside-docx.txt'), 'utf8') : '';
  return [own, noticeText ?? '', inside]
    .map((one) => one.replaceAll('\r', '').trim())
    .filter((one) => one !== '')
    .join('\n\n');
}
