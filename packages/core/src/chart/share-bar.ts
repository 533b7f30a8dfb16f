import { type Shape, shape } from './shape.js';

/** A share of 100, perhaps known only in part: `{ min: 40, max: 60 }`. */
export interface Share {
  readonly min: number;
  readonly max: number;
}

/** Height of a bar and of the mark that stands out above and below it. */
const [HEIGHT, MARK] = [12, 20];

/**
 * A bar whose filled width is the share, with a mark where the milestone stands. What a share may be
 * beyond what is certain has a dashed outline. Widths are percentages in attributes, so that the bar
 * fits any width and needs no inline style, which a strict policy forbids.
 *
 * @param state class of the filled part: a verdict, or another name that the look knows
 * @example
 * shareBar({ min: 40, max: 40 }, 90, 'not-met');
 */
export function shareBar(share: Share | null, milestone: number | null, state: string): Shape {
  const y = (MARK - HEIGHT) / 2;
  const bar = { y, height: HEIGHT, rx: 3 };
  const parts = [shape('rect', { class: 'track', ...bar, x: 0, width: '100%' })];
  if (share !== null) {
    const [min, max] = [within(share.min), within(share.max)];
    if (max > min) {
      parts.push(shape('rect', { class: 'maybe', ...bar, x: `${min}%`, width: `${max - min}%` }));
    }
    parts.push(shape('rect', { class: `fill ${state}`, ...bar, x: 0, width: `${min}%` }));
  }
  if (milestone !== null) {
    const x = `${within(milestone)}%`;
    parts.push(
      shape(
        'svg',
        { class: 'mark', x, overflow: 'visible' },
        shape('path', { d: 'M-1.5 0h3v20h-3z' }),
      ),
    );
  }
  return shape(
    'svg',
    { class: 'bar', width: '100%', height: MARK, 'aria-hidden': 'true' },
    ...parts,
  );
}

const within = (percent: number): number => Math.min(100, Math.max(0, percent));
