import type { Box } from './box.js';
import { type Shape, shape } from './shape.js';
import { textWidth } from './text-width.js';
import type { YearPoint } from './year-point.js';

/** Where the values of a chart are drawn, and where a year and a share lie in it. */
export interface Scale {
  readonly plot: Box;
  readonly height: number;
  readonly first: number;
  readonly last: number;
  readonly x: (year: number) => number;
  readonly y: (percent: number) => number;
}

const TICKS = [0, 25, 50, 75, 100];
const YEAR = '2030';

/** Leaves room at the sides for the widest label, below for the years, on the left for the shares. */
export function plotOf(
  points: readonly YearPoint[],
  breaks: readonly number[],
  width: number,
  size: number,
): Scale {
  const years = points.map((one) => one.year).concat(breaks);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const height = Math.round(Math.max(size * 13, Math.min(size * 20, width * 0.45)));
  const left = textWidth('100%', size) + size / 2;
  const side =
    Math.max(...points.map((one) => textWidth(one.label, size)), textWidth(YEAR, size)) / 2;
  const plot = {
    x: left + side,
    y: size * 2,
    width: width - left - 2 * side - 1,
    height: height - size * 4,
  };
  return {
    plot,
    height,
    first,
    last,
    x: (year) =>
      round(plot.x + (last > first ? (year - first) / (last - first) : 0.5) * plot.width),
    y: (percent) => round(plot.y + (1 - Math.min(100, Math.max(0, percent)) / 100) * plot.height),
  };
}

/** The shares on the left and the years below, as many as there is room for, the last one always. */
export function axes({ plot, height, first, last, x, y }: Scale, size: number): readonly Shape[] {
  const room = (textWidth(YEAR, size) + size) / (plot.width / Math.max(1, last - first));
  const every = Math.max(1, Math.ceil(room));
  const years = Array.from(
    { length: Math.floor((last - first) / every) + 1 },
    (_, index) => last - index * every,
  );
  const text = (words: string, left: number, middle: number, anchor: string) =>
    shape('text', { class: 'axis', x: left, y: middle, dy: '.35em', 'text-anchor': anchor }, words);
  const start = textWidth('100%', size);
  return [
    ...TICKS.flatMap((tick) => [
      shape('path', {
        class: 'grid',
        d: `M${start + size / 2} ${y(tick)}H${round(plot.x + plot.width)}`,
      }),
      text(`${tick}%`, start, y(tick), 'end'),
    ]),
    ...years.map((year) => text(String(year), x(year), height - size * 0.9, 'middle')),
  ];
}

const round = (value: number): number => Math.round(value * 100) / 100;
