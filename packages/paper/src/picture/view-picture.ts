import { type Language } from '@khuyenhoc/core';
import { altText } from '../static/alt-text.js';
import { staticSheet } from '../static/static-sheet-of.js';
import type { StaticSheet } from '../static/static-sheet.js';
import type { StaticView } from '../static/static-view.js';
import { lineOf } from '../view/provenance.js';
import { drawTrend } from './chart-shapes.js';
import { EDGE, GOLD, HEAD, PAPER, SOFT, TRACK, WIDTH } from './look.js';
import { Pen } from './pen.js';
import type { Measure, Picture } from './picture.js';
import { programmePicture } from './programme-picture.js';
import { drawTable } from './table-shapes.js';

/**
 * What an element shows, as a picture to send or to paste: 1,080 pixels wide, with source and days on it
 * and a text for those who cannot see it.
 *
 * @param measure of the font that it will be painted with; for SVG, `estimatedWidth`
 * @example
 * pictureSvg(viewPicture(view, 'vi', '2026-07-05', estimatedWidth));
 */
export function viewPicture(
  view: StaticView,
  language: Language,
  madeOn: string,
  measure: Measure,
): Picture {
  const sheet = staticSheet(view, language, madeOn);
  const alt = altText(sheet);
  if (view.kind === 'programme-card') {
    return { ...programmePicture(view, language, madeOn, measure), alt };
  }
  const pen = new Pen(measure);
  drawHead(pen, sheet);
  if (view.kind === 'trend-view') drawTrend(pen, view, language);
  for (const table of sheet.tables) if (!table.detail) drawTable(pen, table);
  drawFoot(pen, sheet);
  return { width: WIDTH, height: pen.y, shapes: pen.shapes, alt };
}

/** The title on a band, under it at once of what day the figures are. */
function drawHead(pen: Pen, { title, warning, lines, foot, language }: StaticSheet): void {
  pen.y = 40;
  pen.lines(title, 46, { bold: true, colour: PAPER });
  pen.y += 12;
  pen.lines(lineOf('asOf', foot, language) ?? '', 30, { colour: '#ffe9c7' });
  pen.y += 32;
  pen.shapes.unshift(
    { kind: 'box', x: 0, y: 0, width: WIDTH, height: pen.y, colour: HEAD },
    { kind: 'box', x: 0, y: pen.y, width: WIDTH, height: 10, colour: GOLD },
  );
  pen.y += 30;
  if (warning !== null) {
    pen.lines(warning, 32, { bold: true, colour: HEAD });
    pen.y += 8;
  }
  for (const line of lines) pen.lines(line, 28, { colour: SOFT });
  pen.y += 14;
}

function drawFoot(pen: Pen, { foot }: StaticSheet): void {
  pen.y += 10;
  pen.box(EDGE, pen.y, WIDTH - 2 * EDGE, 4, TRACK);
  pen.y += 14;
  for (const line of foot) pen.lines(line, 26, { colour: SOFT });
  pen.y += 34;
}
