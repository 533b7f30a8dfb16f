import { elementTitle } from '../words/element-titles.js';
import type { Made } from '../made.js';
import type { Embed } from './embed.js';
import { escapeHtml } from './escape.js';
import type { Part } from './part.js';
import { printElement } from './print-embed.js';
import { FOLDER, policyLine, scriptTag } from './script-tag.js';

const pageName = ({ name }: Embed): string => `kh-${name}.html`;

const titleOf = ({ name, attributes }: Embed): string => {
  const english = attributes.some(([key, value]) => key === 'lang' && value === 'en');
  return elementTitle(name)[english ? 'en' : 'vi'];
};

/**
 * The page that stands in the frame. It is the one place to change when a page without script is to
 * stand there instead.
 */
export function framePage(embed: Embed, made: Made, styled: boolean): Part {
  const language = embed.attributes.find(([key]) => key === 'lang')?.[1] ?? 'vi';
  const text = `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; ${policyLine(embed)}" />
    <title>${escapeHtml(titleOf(embed))}</title>${
      styled ? `\n    <link rel="stylesheet" href="${FOLDER}kh-${embed.name}.css" />` : ''
    }
${scriptTag(made).replace(/^/gm, '    ')}
  </head>
  <body>
${printElement(embed)}
  </body>
</html>
`;
  return {
    id: 'frame',
    where: {
      vi: `Trang nằm trong khung: đưa lên máy chủ, vào thư mục ${FOLDER}`,
      en: `The page in the frame: put it on the server, into ${FOLDER}`,
    },
    code: text,
    file: { name: pageName(embed), type: 'text/html', text },
  };
}

/** The frame itself, by an address of the same site, which editors that whitelist hosts let through. */
export const frameTag = (embed: Embed): Part => ({
  id: 'content',
  where: { vi: 'Vào chỗ muốn hiện', en: 'Where it is to be shown' },
  code: `<iframe src="${FOLDER}${pageName(embed)}" title="${escapeHtml(titleOf(embed))}" width="100%" height="640" loading="lazy"></iframe>`,
});
