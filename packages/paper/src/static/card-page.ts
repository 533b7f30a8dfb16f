import { escapeHtml } from '../page/escape-html.js';
import { CARD_ANSWER } from './card-answer.js';
import { CARD_STYLE } from './card-style.js';
import { datedView } from './dated-view.js';
import { classDress } from './dress.js';
import { hashSource } from './hash-source.js';
import { footHtml, headHtml, tableHtml } from './sheet-html.js';
import { staticSheet } from './static-sheet-of.js';
import type { SheetTable, StaticSheet } from './static-sheet.js';
import type { StaticView } from './static-view.js';

export interface CardPageOptions {
  readonly language: 'vi' | 'en';
  readonly madeOn: string;
  /** The text of `khuyenhoc-widgets.js`; without it the page stays as it is without script. */
  readonly script?: string;
  /** The licences of what is in the script; whoever hands a copy on has to hand them on too. */
  readonly licences?: string;
  readonly theme?: 'red-gold' | 'neutral';
}

/**
 * One HTML file with everything in it: data, element, style, and the same content for where no script
 * runs. Its policy names each script by its hash and lets nothing in or out, so that it may stand on any
 * site, in a frame or by itself.
 *
 * @example
 * const page = cardPage(view, { language: 'vi', madeOn: '2026-07-05', script });
 */
export function cardPage(view: StaticView, options: CardPageOptions): string {
  const { language, madeOn, theme } = options;
  const sheet = staticSheet(view, language, madeOn);
  const scripts = [
    ...(options.script === undefined ? [] : [asScript(options.script)]),
    CARD_ANSWER,
  ];
  const policy = [
    "default-src 'none'",
    `script-src ${scripts.map(hashSource).join(' ')}`,
    `style-src ${hashSource(CARD_STYLE)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const tag = `kh-${sheet.widget}`;
  const look = theme === undefined ? '' : ` theme="${escapeHtml(theme)}"`;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${escapeHtml(sheet.title)}</title>
<link rel="icon" href="data:,">
<style>${CARD_STYLE}</style>
</head>
<body>
<${tag} data-kh-card level="1"${look}>
<script type="application/json">${asJson(datedView(view, madeOn))}</script>
${contentOf(sheet)}
</${tag}>
${scripts.map((one) => `<script>${one}</script>`).join('\n')}${asComment(options.licences)}
</body>
</html>
`;
}

/** All that the element shows, also what it keeps behind a fold. */
function contentOf(sheet: StaticSheet): string {
  const table = (one: SheetTable) =>
    tableHtml({ ...one, caption: one.detail ? '' : one.caption }, classDress);
  return [
    ...headHtml(sheet, classDress, 1),
    ...sheet.tables.map((one) =>
      one.detail
        ? `<details><summary>${escapeHtml(one.caption)}</summary>${table(one)}</details>`
        : table(one),
    ),
    footHtml(sheet, classDress),
  ].join('\n');
}

/** Text that is not shown. Two hyphens in a row might end it. */
const asComment = (text = ''): string =>
  text === '' ? '' : `\n<!--\n${text.trim().replaceAll('--', '==')}\n-->`;

/** A program inside HTML, whose reader would end the script, or hide it, at these words. */
const asScript = (code: string): string =>
  code.replace(/<\/(?=script)/gi, '<\\/').replaceAll('<!--', '<\\!--');

/** Data inside HTML: no tag can begin in it. */
const asJson = (data: unknown): string => JSON.stringify(data).replaceAll('<', '\\u003C');
