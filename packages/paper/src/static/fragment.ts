import { escapeHtml } from '../page/escape-html.js';
import { inlineDress } from './dress.js';
import { footHtml, headHtml, tableHtml } from './sheet-html.js';
import type { StaticSheet } from './static-sheet.js';

/** A picture that stands beside the fragment as a file. */
export interface FragmentPicture {
  readonly src: string;
  readonly width: number;
  readonly height: number;
}

export interface FragmentOptions {
  readonly picture?: FragmentPicture;
  /** Also reasons and gaps. */
  readonly detail?: boolean;
  /** Of the heading; 3 unless said. */
  readonly level?: 2 | 3 | 4;
}

/**
 * A sheet as HTML to be pasted into an editor: plain tables with inline style and nothing that editors
 * remove (script, style sheet, SVG, form, custom element, `<thead>`, `#hex`). Where the site has our
 * script, it draws its element from the marked table; all that stands around it stays.
 *
 * @example
 * fragmentHtml(staticSheet(view, 'vi', today), { picture: { src: '/anh.png', width: 1080, height: 900 } });
 */
export function fragmentHtml(sheet: StaticSheet, options: FragmentOptions = {}): string {
  const { picture, detail = false, level = 3 } = options;
  const dress = inlineDress;
  const tables = sheet.tables.filter((table) => detail || !table.detail);
  const mark = ` data-kh-widget="${sheet.widget}"`;
  return [
    `<div lang="${sheet.language}">`,
    ...headHtml(sheet, dress, level),
    ...(picture === undefined ? [] : [pictureHtml(sheet, picture)]),
    ...tables.map((table, index) =>
      tableHtml(table, dress, sheet.upgradable && index === 0 ? mark : ''),
    ),
    footHtml(sheet, dress),
    '</div>',
    '',
  ].join('\n');
}

// The table below says the figures; who hears the page must not hear them twice.
const SEE_TABLE = {
  vi: 'Hình tóm tắt; số liệu ở bảng ngay dưới hình',
  en: 'Summary picture; the figures stand in the table below it',
} as const;

function pictureHtml(sheet: StaticSheet, { src, width, height }: FragmentPicture): string {
  const alt = escapeHtml(SEE_TABLE[sheet.language]);
  const size = `width="${width}" height="${height}"`;
  return `<p><img src="${escapeHtml(src)}" alt="${alt}" ${size}${inlineDress.part('picture')}></p>`;
}
