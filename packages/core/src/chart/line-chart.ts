import type { Box } from './box.js';
import { type Label, placeLabels } from './place-labels.js';
import { type Shape, shape } from './shape.js';
import { textWidth } from './text-width.js';

/** A value of a year, in per cent; `label` is the value in words. */
export interface YearPoint {
  readonly year: number;
  readonly percent: number;
  readonly label: string;
}

/** What a line chart shows; `breaks` are years from which figures are counted in another way. */
export interface LineChartData {
  readonly points: readonly YearPoint[];
  readonly milestones: readonly YearPoint[];
  readonly breaks: readonly number[];
}

const RADIUS = 4;
const TICKS = [0, 25, 50, 75, 100];

/**
 * Shares by year with the milestones they run towards. The line stops at a break and starts anew behind
 * it: figures on both sides are not one series. Labels never cover each other or a point.
 *
 * @param width in pixels, as wide as there is room for
 * @param size of text, in pixels
 */
export function lineChart(data: LineChartData, width: number, size: number): Shape {
  const { points, milestones, breaks } = data;
  const years = [...points, ...milestones].map((one) => one.year).concat(breaks);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const height = Math.round(Math.max(size * 13, Math.min(size * 20, width * 0.45)));
  const left = textWidth('100%', size) + size / 2;
  const side = textWidth('2030', size) / 2 + RADIUS;
  const plot: Box = {
    x: left + side,
    y: size * 2,
    width: width - left - 2 * side,
    height: height - size * 4,
  };
  const x = (year: number) =>
    plot.x + (last === first ? 0.5 : (year - first) / (last - first)) * plot.width;
  const y = (percent: number) => plot.y + (1 - Math.min(100, percent) / 100) * plot.height;
  const at = ({ year, percent }: YearPoint) => `${round(x(year))} ${round(y(percent))}`;

  const every = Math.ceil(
    (textWidth('2030', size) + size) / (plot.width / Math.max(1, last - first)),
  );
  const named = range(first, last).filter((year) => (last - year) % every === 0);
  const axis = [
    ...TICKS.map((tick) =>
      shape('g', {}, horizontal(plot, y(tick)), text(`${tick}%`, left, y(tick), 'end', 'axis')),
    ),
    ...named.map((year) => text(String(year), x(year), height - size * 0.8, 'middle', 'axis')),
  ];
  const bounds = [-Infinity, ...[...breaks].sort((a, b) => a - b), Infinity];
  const runs = bounds
    .slice(1)
    .map((end, index) => points.filter(({ year }) => year >= (bounds[index] ?? end) && year < end));
  const dots = [...points, ...milestones].map((one) => around(x(one.year), y(one.percent)));
  const wanted = [...ends(points), ...milestones, ...points.slice(1, -1)].map((one): Label => ({
    text: one.label,
    x: x(one.year),
    y: y(one.percent),
    gap: RADIUS + 3,
  }));
  const area: Box = { x: left, y: 0, width: width - left, height: height - size * 1.6 };
  const labels = placeLabels(wanted, size, area, dots);
  return shape(
    'svg',
    {
      class: 'chart',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      'font-size': size,
      'aria-hidden': 'true',
    },
    ...axis,
    ...breaks.map((year) => {
      const middle = round((x(year - 1) + x(year)) / 2);
      return shape('path', { class: 'break', d: `M${middle} ${plot.y}v${plot.height}` });
    }),
    ...(milestones.length > 1
      ? [shape('path', { class: 'goal', d: `M${milestones.map(at).join('L')}` })]
      : []),
    ...runs
      .filter((run) => run.length > 1)
      .map((run) => shape('path', { class: 'line', d: `M${run.map(at).join('L')}` })),
    ...milestones.map((one) =>
      shape('path', { class: 'milestone', d: `M${at(one)}m0-6l6 6-6 6-6-6z` }),
    ),
    ...points.map((one) =>
      shape('circle', {
        class: 'point',
        cx: round(x(one.year)),
        cy: round(y(one.percent)),
        r: RADIUS,
      }),
    ),
    ...labels.map(({ text: words, box }) =>
      text(words, box.x + box.width / 2, box.y + box.height / 2, 'middle', 'label'),
    ),
  );
}

const round = (value: number): number => Math.round(value * 100) / 100;

const range = (first: number, last: number): readonly number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);

/** The newest and the oldest, which matter most. */
const ends = (points: readonly YearPoint[]): readonly YearPoint[] =>
  points.length > 1 ? [...points.slice(-1), ...points.slice(0, 1)] : points;

const around = (x: number, y: number): Box => ({
  x: x - RADIUS - 2,
  y: y - RADIUS - 2,
  width: 2 * RADIUS + 4,
  height: 2 * RADIUS + 4,
});

const horizontal = ({ x, width }: Box, y: number): Shape =>
  shape('path', { class: 'grid', d: `M${round(x)} ${round(y)}h${round(width)}` });

const text = (words: string, x: number, y: number, anchor: string, kind: string): Shape =>
  shape(
    'text',
    {
      class: kind,
      x: round(x),
      y: round(y),
      'text-anchor': anchor,
      'dominant-baseline': 'central',
    },
    words,
  );
