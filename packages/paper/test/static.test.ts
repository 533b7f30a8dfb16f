import { createHash } from 'node:crypto';
import { runInNewContext } from 'node:vm';
import type { View } from '@khuyenhoc/core';
import { describe, expect, it } from 'vitest';
// The examples are those of the elements: both show the same data.
import { card } from '../../widgets/test/card.js';
import { STATIC_EXAMPLES } from '../../widgets/test/examples/all.js';
import { hashSource } from '../src/static/hash-source.js';
import {
  altText,
  cardPage,
  checkView,
  fragmentHtml,
  staticSheet,
  type StaticView,
} from '../src/static/index.js';
import { estimatedWidth, pictureSvg, viewPicture } from '../src/picture/index.js';

const VIEWS: readonly StaticView[] = [card(), ...Object.values(STATIC_EXAMPLES)];
const CASES = VIEWS.flatMap((view) =>
  (['vi', 'en'] as const).map((language) => [view.kind, language, view] as const),
);
const MADE = '2026-07-05';
const HOSTILE = '</script><script>alert(1)</script><img src=x onerror=alert(1)>"\'&<!--';

/** The same data with this text for every text in it. */
const poisoned = (value: unknown, key = ''): unknown => {
  if (typeof value === 'string')
    return /^(kind|verdict|state|form|day|id)$/.test(key) ? value : HOSTILE;
  if (Array.isArray(value)) return value.map((one) => poisoned(one, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, poisoned(one, name)]),
  );
};

describe.each(CASES)('%s (%s)', (_kind, language, view) => {
  const sheet = staticSheet(view, language, MADE);

  it('says on what day it was made, as every view from core says source and day', () => {
    expect(sheet.foot.filter((line) => /^(Lập ngày|Made on) /.test(line))).toHaveLength(1);
  });

  it('to paste: no tag, attribute or value that editors drop or change', () => {
    const html = fragmentHtml(sheet, {
      detail: true,
      picture: { src: 'a.png', width: 1, height: 1 },
    });
    const tags = [...html.matchAll(/<\/?([a-z0-9-]+)/g)].map(([, tag]) => tag);
    const kept = 'div p h3 table caption tbody tr th td br span strong img'.split(' ');
    expect([...new Set(tags)].filter((tag) => !kept.includes(tag!))).toEqual([]);
    const values = [...html.matchAll(/ ([a-z-]+)="([^"]*)"/g)];
    for (const [, name, value] of values) {
      expect(name).toMatch(/^(lang|style|scope|data-kh-widget|src|alt|width|height)$/);
      expect(value).not.toMatch(/["#(]|&quot;/);
    }
    // A tag over two lines is lost.
    expect(html).not.toMatch(/<[^>]*\n[^>]*>/);
  });

  it('as a page: data and words in it can become nothing else', () => {
    const data = poisoned(view) as StaticView;
    const page = cardPage(data, { language, madeOn: MADE, script: 'const a = "</script><!--";' });
    expect(page.match(/<script/g)).toHaveLength(3);
    expect(page.match(/<\/script>/g)).toHaveLength(3);
    expect(page).not.toMatch(/<img|<!--/);
    const [, json = ''] = /<script type="application\/json">(.*)<\/script>/.exec(page) ?? [];
    expect((JSON.parse(json) as View<string>).kind).toBe(view.kind);
    const [, code = ''] = /<script>(const a.*)<\/script>/.exec(page) ?? [];
    expect(page).toContain(createHash('sha256').update(code).digest('base64'));
    // As a program it says what it said.
    expect(runInNewContext(`${code} a`)).toBe('</script><!--');
  });

  it('as a page: licences lie in a comment that they cannot end', () => {
    const given = { language, madeOn: MADE, licences: 'lit-html 3 --> <b>\n----' };
    const page = cardPage(view, given);
    expect(page.match(/<!--[^]*?-->/g)).toEqual(['<!--\nlit-html 3 ==> <b>\n====\n-->']);
  });

  it('as a picture: everything lies on it, in letters that a phone shows, and alt text says it', () => {
    const picture = viewPicture(view, language, MADE, estimatedWidth);
    expect(picture.width).toBe(1080);
    const texts = picture.shapes.filter((one) => one.kind === 'text');
    for (const { x, y, text, size, bold, align } of texts) {
      const width = estimatedWidth(text, size, bold);
      const left = align === 'left' ? x : align === 'right' ? x - width : x - width / 2;
      expect(size).toBeGreaterThanOrEqual(26);
      expect([left >= 0, left + width <= 1080, y < picture.height]).toEqual([true, true, true]);
    }
    for (const shape of picture.shapes) {
      if (shape.kind === 'box') expect(shape.x + shape.width).toBeLessThanOrEqual(1080);
    }
    const said = texts.map((one) => one.text).join(' ');
    for (const line of sheet.foot) {
      for (const word of line.split(' ')) expect(said).toContain(word);
    }
    expect(altText(sheet)).not.toMatch(/["#<>]/);
    expect(picture.alt).toBe(altText(sheet));
  });

  it('as a picture: no two texts share a spot', () => {
    const { shapes } = viewPicture(view, language, MADE, estimatedWidth);
    const boxes = shapes.flatMap((one) => {
      if (one.kind !== 'text') return [];
      const width = estimatedWidth(one.text, one.size, one.bold);
      const left = { left: one.x, right: one.x - width, center: one.x - width / 2 }[one.align];
      return [
        { text: one.text, left, right: left + width, top: one.y - one.size * 0.8, bottom: one.y },
      ];
    });
    const clashes = boxes.flatMap((a, index) =>
      boxes
        .slice(index + 1)
        .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
        .map((b) => `${a.text} × ${b.text}`),
    );
    expect(clashes).toEqual([]);
  });

  it('as SVG: well-formed, with no script, style or address in it', () => {
    const svg = pictureSvg(
      viewPicture(poisoned(view) as StaticView, language, MADE, estimatedWidth),
    );
    const tags = [...svg.matchAll(/<\/?([a-z]+)/g)].map(([, tag]) => tag);
    expect([...new Set(tags)].sort()).toEqual(expect.arrayContaining(['rect', 'svg', 'text']));
    expect(tags.filter((tag) => !['svg', 'rect', 'text', 'path'].includes(tag!))).toEqual([]);
    const bare = svg.replace(/"[^"]*"/g, '').replace(/>[^<]*/g, '>');
    expect(/ (href|on[a-z]+|style)=/.test(bare)).toBe(false);
  });
});

describe('data from outside', () => {
  it('is taken as core makes it', () => {
    for (const view of Object.values(STATIC_EXAMPLES))
      expect(checkView(view)).toEqual({ ok: true, view });
  });

  const targets = STATIC_EXAMPLES.targets;
  it.each([
    [null, [], 'object'],
    [[], [], 'object'],
    [{}, ['kind'], expect.stringContaining('targets-view')],
    [{ ...targets, rows: 'x' }, ['rows'], 'array'],
    [
      { ...targets, rows: [{ ...targets.rows[0], title: { vi: 1, en: '' } }] },
      ['rows', 0, 'title', 'vi'],
      'text',
    ],
    [
      { ...targets, rows: [{ ...targets.rows[0], share: { min: NaN, max: 1 } }] },
      ['rows', 0, 'share', 'min'],
      'number',
    ],
    [
      { ...STATIC_EXAMPLES['honour-roll'], students: [] },
      ['students'],
      expect.stringContaining('tables'),
    ],
    [{ ...STATIC_EXAMPLES.compare, rows: [['a', 1]] }, ['rows', 0], '4 ×'],
    [{ ...STATIC_EXAMPLES.compare, rows: [['a', 1, 2, '3']] }, ['rows', 0, 3], 'number'],
    [{ ...targets, foot: targets.foot.slice(1) }, ['foot'], '“Nguồn: …”'],
    [{ ...targets, foot: targets.foot.slice(0, 1) }, ['foot'], '“Số liệu đến ngày …”'],
  ])('is refused with the place of the first fault: %#', (value, path, expected) => {
    const fault = { path, expected: expected as unknown };
    expect(checkView(value)).toMatchObject({ ok: false, fault });
  });
});

describe('the hash of a script', () => {
  it.each(['', 'alert(1)', 'chữ Việt “…”'])('%j is that of the browser', (text) => {
    expect(hashSource(text)).toBe(`'sha256-${createHash('sha256').update(text).digest('base64')}'`);
  });
});
