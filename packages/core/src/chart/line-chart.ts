import { axes, plotOf, type Scale } from './axes.js';
import type { Box } from './box.js';
import { type Label, placeLabels } from './place-labels.js';
import { type Shape, shape } from './shape.js';
import type { YearPoint } from './year-point.js';

/** What a line chart shows; `breaks` are years from which figures are counted in another way. */
export interface LineChartData {
  readonly points: readonly YearPoint[];
  readonly milestones: readonly YearPoint[];
  readonly breaks: readonly number[];
}

const RADIUS = 4;

/**
 * Shares by year with the milestones they run towards. The line stops at a break and starts anew behind
 * it: figures on both sides are not one series. Labels never cover each other, a point or the line.
 *
 * @param width in pixels, as wide as there is room for
 * @param size of text, in pixels
 */
export function lineChart(data: LineChartData, width: number, size: number): Shape {
  const { points, milestones, breaks } = data;
  const all = [...points, ...milestones];
  const scale = plotOf(all, breaks, width, size);
  const { x, y, plot, height } = scale;
  const path = (list: readonly YearPoint[]) =>
    `M${list.map((one) => `${x(one.year)} ${y(one.percent)}`).join('L')}`;
  const line = (list: readonly YearPoint[], kind: string) =>
    list.length > 1 ? [shape('path', { class: kind, d: path(list) })] : [];
  const runs = runsOf(points, breaks);
  const label =
    (kind: string) =>
    ({ year, percent, label: text }: YearPoint): Label => ({
      ...{ text, kind, x: x(year), y: y(percent), gap: RADIUS + 3 },
    });
  const wanted = [
    ...[...points.slice(-1), ...points.slice(0, -1).slice(0, 1)].map(label('label')),
    ...milestones.map(label('label goal-label')),
    ...points.slice(1, -1).map(label('label')),
  ];
  const taken = [
    ...all.map(({ year, percent }) => square(x(year), y(percent), RADIUS + 2)),
    ...[...runs, milestones].flatMap((run) => along(run, scale)),
  ];
  const area: Box = {
    x: plot.x - size,
    y: 0,
    width: width - plot.x + size,
    height: height - size * 1.6,
  };
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
    ...axes(scale, size),
    ...breaks.map((year) => {
      const middle = (x(year - 1) + x(year)) / 2;
      return shape('path', { class: 'break', d: `M${middle} ${plot.y}v${plot.height}` });
    }),
    ...line(milestones, 'goal'),
    ...runs.flatMap((run) => line(run, 'line')),
    ...milestones.map((one) =>
      shape('path', {
        class: 'milestone',
        d: `M${x(one.year)} ${y(one.percent)}m0-6l6 6-6 6-6-6z`,
      }),
    ),
    ...points.map((one) =>
      shape('circle', { class: 'point', cx: x(one.year), cy: y(one.percent), r: RADIUS }),
    ),
    ...placeLabels(wanted, size, area, taken).map(({ text, kind, box }) => {
      const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      return shape('text', { class: kind, ...middle, 'text-anchor': 'middle', dy: '.35em' }, text);
    }),
  );
}

/** The points between one break and the next. */
const runsOf = (points: readonly YearPoint[], breaks: readonly number[]): readonly YearPoint[][] =>
  [-Infinity, ...breaks].map((from) =>
    points.filter(({ year }) => year >= from && !breaks.some((one) => one > from && year >= one)),
  );

const square = (x: number, y: number, half: number): Box => ({
  x: x - half,
  y: y - half,
  width: 2 * half,
  height: 2 * half,
});

/** Small squares along a line, closer than a letter is high, so that no label is put on it. */
function along(run: readonly YearPoint[], { x, y }: Scale): readonly Box[] {
  return run.slice(1).flatMap((to, index) => {
    const from = run[index] ?? to;
    const [startX, startY] = [x(from.year), y(from.percent)];
    const [wide, high] = [x(to.year) - startX, y(to.percent) - startY];
    const steps = Math.max(1, Math.ceil(Math.hypot(wide, high) / 6));
    return Array.from({ length: steps }, (_, step) =>
      square(startX + (wide * step) / steps, startY + (high * step) / steps, 2),
    );
  });
}
