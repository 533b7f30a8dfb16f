import {
  type Language,
  lineChart,
  type Shape,
  type TrendView,
  type YearPoint,
} from '@khuyenhoc/core';
import { EDGE, GOLD, HEAD, INK, PAPER, SOFT, TRACK, WIDTH } from './look.js';
import type { Pen } from './pen.js';
import type { PictureShape } from './picture.js';

/** The chart is laid out at half its size, so that lines and points come out as bold as its letters. */
const SCALE = 2;
const SIZE = 14;

interface Line {
  readonly fill?: string;
  readonly stroke?: string;
  readonly width?: number;
  readonly dash?: readonly number[];
}
const GOAL = '#a87400';
const LINES: Readonly<Record<string, Line>> = {
  grid: { stroke: TRACK, width: 1 },
  line: { stroke: HEAD, width: 2.5 },
  goal: { stroke: GOLD, width: 2, dash: [5, 4] },
  break: { stroke: SOFT, width: 1.5, dash: [2, 3] },
  point: { fill: HEAD, stroke: PAPER, width: 1.5 },
  milestone: { fill: PAPER, stroke: GOAL, width: 2 },
};
const KEY = {
  vi: ['thực hiện', 'mốc'],
  en: ['reached', 'milestone'],
} as const;

/** Shares by year with their milestones, as the element draws them. */
export function drawTrend(pen: Pen, view: TrendView, language: Language): void {
  const points = (value: 'percent' | 'milestone', words: 'rate' | 'milestoneWords') =>
    view.years.flatMap((one): YearPoint[] => {
      const [percent, label] = [one[value], one[words]];
      return percent === null ? [] : [{ year: one.year, percent, label: label?.[language] ?? '' }];
    });
  const data = {
    points: points('percent', 'rate'),
    milestones: points('milestone', 'milestoneWords'),
    breaks: view.breaks.map((one) => one.year),
  };
  if (data.points.length + data.milestones.length === 0) return;
  const chart = lineChart(data, (WIDTH - 2 * EDGE) / SCALE, SIZE);
  const [reached, goal] = KEY[language];
  drawKey(pen, reached, data.milestones.length > 0 ? goal : null);
  const top = pen.y;
  for (const one of chart.children) {
    if (typeof one !== 'string') pen.shapes.push(...shapeOf(one, EDGE, top));
  }
  pen.y += Number(chart.attributes['height']) * SCALE + 10;
}

function drawKey(pen: Pen, reached: string, goal: string | null): void {
  pen.y += 18;
  const y = pen.y + 26;
  const mark = (x: number, d: string, name: string, text: string) => {
    const { fill = null, stroke = null, width = 1 } = LINES[name] ?? {};
    pen.shapes.push(
      { kind: 'path', x, y: y - 10, scale: SCALE, d, fill, stroke, width, dash: [] },
      { kind: 'text', x: x + 22, y, text, size: 28, bold: false, colour: SOFT, align: 'left' },
    );
    return x + 22 + pen.measure(text, 28, false) + 48;
  };
  const next = mark(EDGE + 10, circle(0, 0, 4), 'point', reached);
  if (goal !== null) mark(next, 'M0-6l6 6-6 6-6-6z', 'milestone', goal);
  pen.y = y + 16;
}

const circle = (x: number, y: number, r: number): string =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;

function shapeOf({ tag, attributes, children }: Shape, left: number, top: number): PictureShape[] {
  const at = (name: string) => Number(attributes[name] ?? 0);
  const kind = String(attributes['class'] ?? '');
  if (tag === 'text') {
    const anchor = attributes['text-anchor'];
    return [
      {
        kind: 'text',
        x: left + at('x') * SCALE,
        // A third of an em below the middle lies the base line.
        y: top + (at('y') + SIZE * 0.35) * SCALE,
        text: children.filter((one) => typeof one === 'string').join(''),
        size: SIZE * SCALE,
        bold: kind === 'label',
        colour: kind === 'label' ? INK : SOFT,
        align: anchor === 'end' ? 'right' : anchor === 'middle' ? 'center' : 'left',
      },
    ];
  }
  const { fill = null, stroke = null, width = 1, dash = [] } = LINES[kind] ?? {};
  const d = tag === 'circle' ? circle(at('cx'), at('cy'), at('r')) : String(attributes['d'] ?? '');
  return [{ kind: 'path', x: left, y: top, scale: SCALE, d, fill, stroke, width, dash }];
}
