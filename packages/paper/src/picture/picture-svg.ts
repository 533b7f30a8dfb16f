import { type Shape, printShape, shape } from '@khuyenhoc/core';
import { PAPER } from './look.js';
import type { Picture, PictureShape } from './picture.js';

const FAMILY =
  "'Be Vietnam Pro', 'Segoe UI', Roboto, 'Helvetica Neue', Arial, 'DejaVu Sans', sans-serif";
const ANCHORS = { left: 'start', right: 'end', center: 'middle' } as const;

/**
 * A picture as an SVG file for an `<img>`: no script, no style sheet, nothing from elsewhere.
 *
 * @example
 * pictureSvg(picture); // '<svg xmlns="http://www.w3.org/2000/svg" …'
 */
export function pictureSvg({ width, height, shapes, alt }: Picture): string {
  const drawn = printShape(
    shape(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        viewBox: `0 0 ${width} ${height}`,
        width,
        height,
        role: 'img',
        'aria-label': alt,
        'font-family': FAMILY,
      },
      shape('rect', { width, height, fill: PAPER }),
      ...shapes.map(drawnShape),
    ),
  );
  return `${drawn}\n`;
}

function drawnShape(one: PictureShape): Shape {
  if (one.kind === 'box') {
    const { x, y, width, height, colour } = one;
    return shape('rect', { x, y, width, height, fill: colour });
  }
  if (one.kind === 'text') {
    const { x, y, size, bold, colour, align, text } = one;
    return shape(
      'text',
      {
        ...{ x, y, 'font-size': size, fill: colour, 'text-anchor': ANCHORS[align] },
        ...(bold && { 'font-weight': 700 }),
      },
      text,
    );
  }
  const { x, y, scale, d, fill, stroke, width, dash } = one;
  return shape('path', {
    d,
    transform: `translate(${x} ${y}) scale(${scale})`,
    fill: fill ?? 'none',
    ...(stroke !== null && { stroke, 'stroke-width': width }),
    ...(dash.length > 0 && { 'stroke-dasharray': dash.join(' ') }),
  });
}
