import { originOf } from '../data/read-address.js';
import type { Made } from '../made.js';
import type { Embed } from './embed.js';

/** The folder of a site that the code speaks of; only files of it are named. */
export const FOLDER = '/khuyen-hoc/';

/** The name of the script with its version in it, so that a newer file never takes the place of an older. */
export const scriptName = ({ version }: Made): string => `khuyenhoc-widgets-${version}.js`;

/** The tag that loads the script, and refuses a file that is another. */
export const scriptTag = (made: Made): string => `<script
  src="${FOLDER}${scriptName(made)}"
  integrity="${made.integrity}"
  crossorigin="anonymous"
  defer
></script>`;

/** The strictest policy under which the code works. */
export function policyLine({ content }: Embed): string {
  const other = content.kind === 'address' ? originOf(content.address) : null;
  return [
    "script-src 'self'",
    "style-src 'self'",
    `connect-src 'self'${other === null ? '' : ` ${other}`}`,
    "require-trusted-types-for 'script'",
    "trusted-types lit-html 'allow-duplicates'",
  ].join('; ');
}
