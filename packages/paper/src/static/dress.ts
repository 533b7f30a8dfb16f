import { printShape, shareBar, type Verdict } from '@khuyenhoc/core';
import { escapeHtml } from '../page/escape-html.js';
import type { SheetBar } from './static-sheet.js';

/** The parts of a sheet that have a look of their own. */
type SheetPart =
  | 'warning'
  | 'title'
  | 'scroll'
  | 'caption'
  | 'head'
  | 'number-head'
  | 'name'
  | 'cell'
  | 'number'
  | 'total'
  | 'under'
  | 'foot'
  | 'picture';

/** How the parts of a sheet get their look: as attributes, with the space before them. */
export interface Dress {
  readonly part: (part: SheetPart) => string;
  readonly table: (columns: number) => string;
  /** Said before a cell where there is no room for columns. */
  readonly head: (title: string) => string;
  readonly bar: (bar: SheetBar) => string;
}

/** Names of colours: editors turn `#hex` into something else, or drop `rgb(…)`. */
const CELL = 'border:1px solid silver;padding:6px 8px;text-align:left;vertical-align:top';
const NUMBER = CELL.replace('left', 'right');
const INLINE: Readonly<Record<SheetPart, string>> = {
  warning: 'border:2px dashed firebrick;padding:6px 8px;color:firebrick;font-weight:bold',
  title: 'color:firebrick',
  scroll: 'overflow:auto',
  caption: 'text-align:left;font-weight:bold;padding:6px 0',
  head: `${CELL};background-color:linen`,
  'number-head': `${NUMBER};background-color:linen`,
  name: CELL,
  cell: CELL,
  number: NUMBER,
  total: 'background-color:linen;font-weight:bold',
  under: 'font-size:smaller;font-weight:normal;color:dimgray',
  foot: 'font-size:smaller;color:dimgray',
  picture: 'max-width:100%;height:auto',
};
const COLOURS: Partial<Record<Verdict, string>> = { met: 'seagreen', 'not-met': 'chocolate' };
const [OPEN, PLAIN] = ['gray', 'firebrick'];

/** For pasting into an editor: only properties and values that editors are known to keep. */
export const inlineDress: Dress = {
  part: (part) => ` style="${INLINE[part]}"`,
  // On a phone a table is moved aside rather than broken letter by letter.
  table: (columns) => ` style="width:100%;min-width:${columns * 7}em;border-collapse:collapse"`,
  head: () => '',
  bar: ({ share, verdict }) => {
    // A border is printed where a background is not, and an empty box would be dropped.
    const width = Math.round(share.min * 100) / 100;
    const colour = verdict === null ? PLAIN : (COLOURS[verdict] ?? OPEN);
    return width <= 0
      ? ''
      : `<div style="width:${Math.min(100, width)}%;border-top:6px solid ${colour};font-size:1px">&nbsp;</div>`;
  },
};

/** For a page of our own, whose style sheet knows these classes. */
export const classDress: Dress = {
  part: (part) => ` class="kh-${part}"`,
  table: () => ' class="kh-table" role="table"',
  head: (title) => ` data-head="${escapeHtml(title)}: "`,
  bar: ({ share, milestone, verdict }) =>
    printShape(shareBar(share, milestone, escapeHtml(verdict ?? 'flow'))),
};
