import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlap } from '../src/chart/box.js';
import { placeLabels } from '../src/chart/place-labels.js';
import { lineChart, printShape, type Shape, shape, shareBar, textWidth } from '../src/index.js';

const all = (one: Shape): readonly Shape[] => [
  one,
  ...one.children.flatMap((child) => (typeof child === 'string' ? [] : all(child))),
];
const byClass = (drawing: Shape, name: string) =>
  all(drawing).filter((one) =>
    String(one.attributes['class'] ?? '')
      .split(' ')
      .includes(name),
  );

describe('a drawing as text', () => {
  it('escapes what stands in it', () => {
    expect(printShape(shape('text', { x: 1, class: 'a"b' }, '<script>&'))).toBe(
      '<text x="1" class="a&quot;b">&lt;script&gt;&amp;</text>',
    );
    expect(printShape(shape('rect', { width: '40%' }))).toBe('<rect width="40%"/>');
  });
});

describe('a bar', () => {
  it.each([
    [{ min: 40, max: 40 }, '40%', []],
    [{ min: 40, max: 75 }, '40%', ['35%']],
    [{ min: -5, max: 140 }, '0%', ['100%']],
  ])('of %o is filled to what is certain', (share, filled, open) => {
    const bar = shareBar(share, 90, 'not-met');
    expect(byClass(bar, 'fill').map((one) => one.attributes['width'])).toEqual([filled]);
    expect(byClass(bar, 'maybe').map((one) => one.attributes['width'])).toEqual(open);
    expect(byClass(bar, 'mark').map((one) => one.attributes['x'])).toEqual(['90%']);
  });

  it('of which nothing is known has no filled part', () => {
    expect(byClass(shareBar(null, null, 'undetermined'), 'fill')).toEqual([]);
  });
});

describe('labels', () => {
  it('never share a spot, and never leave the area', () => {
    const point = fc.record({
      x: fc.integer({ min: 0, max: 300 }),
      y: fc.integer({ min: 0, max: 200 }),
      text: fc.constantFrom('1%', '86,8%', '100%', 'rất dài, rất dài'),
    });
    fc.assert(
      fc.property(fc.array(point, { maxLength: 30 }), (points) => {
        const area = { x: 0, y: 0, width: 300, height: 200 };
        const placed = placeLabels(
          points.map((one) => ({ ...one, kind: 'label', gap: 5 })),
          12,
          area,
          [],
        );
        placed.forEach(({ box }, index) => {
          expect(box.x >= 0 && box.x + box.width <= 300).toBe(true);
          expect(box.y >= 0 && box.y + box.height <= 200).toBe(true);
          expect(placed.slice(index + 1).some((other) => overlap(box, other.box))).toBe(false);
        });
      }),
    );
  });

  it('are taken as wider, the more they say', () => {
    expect(textWidth('100%', 10)).toBeGreaterThan(textWidth('10%', 10));
    expect(textWidth('Ấ', 10)).toBe(textWidth('Ấ'.normalize('NFD'), 10));
  });
});

describe('a line chart', () => {
  const point = (year: number, percent: number) => ({ year, percent, label: `${percent}%` });

  it('stops its line at a break', () => {
    const points = [2020, 2021, 2022, 2023].map((year) => point(year, 50));
    const drawing = (breaks: readonly number[]) =>
      byClass(lineChart({ points, milestones: [], breaks }, 600, 14), 'line').length;
    expect(drawing([])).toBe(1);
    expect(drawing([2022])).toBe(2);
    expect(drawing([2023])).toBe(1);
  });

  it('is made of numbers only, whatever the years', () => {
    const value = fc.record({
      year: fc.integer({ min: 2000, max: 2050 }),
      percent: fc.integer({ min: -10, max: 200 }),
    });
    fc.assert(
      fc.property(
        fc.array(value, { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 150, max: 1500 }),
        (values, width) => {
          const points = values
            .map((one) => point(one.year, one.percent))
            .sort((a, b) => a.year - b.year);
          const text = printShape(lineChart({ points, milestones: [], breaks: [] }, width, 14));
          expect(text).not.toMatch(/NaN|Infinity|undefined/);
        },
      ),
    );
  });
});
