import type { Content, PlainTable } from '../data/reading.js';
import type { Embed } from './embed.js';
import { blockJson, escapeHtml } from './escape.js';

const indent = (text: string): string => text.replace(/^(?=.)/gm, '  ');

const printAttributes = (attributes: Embed['attributes']): string =>
  attributes.map(([name, value]) => ` ${name}="${escapeHtml(value)}"`).join('');

/** A table with nothing but the plainest tags, since editors keep those. */
export function printTable({ caption, rows }: PlainTable, attributes = ''): string {
  const [head = [], ...rest] = rows;
  const row = (cells: readonly string[], tag: string) => {
    // One cell over the whole width is a note, such as the source.
    const wide = cells.length === 1 ? ` colspan="${head.length}"` : '';
    return `  <tr>${cells.map((cell) => `<${tag}${wide}>${escapeHtml(cell)}</${tag}>`).join('')}</tr>`;
  };
  const lines = [
    ...(caption ? [`  <caption>${escapeHtml(caption)}</caption>`] : []),
    row(head, 'th'),
    ...rest.map((cells) => row(cells, 'td')),
  ];
  return `<table${attributes}>\n${lines.join('\n')}\n</table>`;
}

function printInside(content: Content): string {
  if (content.kind === 'table') return `\n${indent(printTable(content.table))}\n`;
  if (content.kind === 'address') return '';
  return `\n  <script type="application/json">\n${blockJson(content.value)}\n  </script>\n`;
}

/** `<kh-targets …>` with its data in it. */
export const printElement = ({ name, attributes, content }: Embed): string =>
  `<kh-${name}${printAttributes(attributes)}>${printInside(content)}</kh-${name}>`;

/** The same as a marked `div`, for editors that remove elements which they do not know. */
export const printBox = ({ name, attributes, content }: Embed): string =>
  `<div data-kh-widget="${name}"${printAttributes(forMark(attributes))}>${printInside(content)}</div>`;

/** The same as a marked table; null where the data is none. */
export const printMarkedTable = ({ name, attributes, content }: Embed): string | null =>
  content.kind === 'table'
    ? printTable(content.table, ` data-kh-widget="${name}"${printAttributes(forMark(attributes))}`)
    : null;

const forMark = (attributes: Embed['attributes']): Embed['attributes'] =>
  attributes.map(([name, value]) => [name === 'lang' ? name : `data-${name}`, value]);
