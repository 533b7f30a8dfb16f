import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chosenTokens, tokensOf } from '../src/colour/colours.js';
import { contrast } from '../src/colour/contrast.js';
import { lowContrasts } from '../src/colour/low-contrast.js';
import { printTable } from '../src/code/print-embed.js';
import { blockJson, escapeHtml } from '../src/code/escape.js';
import { policyLine } from '../src/code/script-tag.js';
import { readAddress } from '../src/data/read-address.js';
import { readPasted } from '../src/data/read-pasted.js';
import { SAMPLE_TABLES } from '../src/data/sample-tables.js';

describe('contrast', () => {
  it.each([
    ['#ffffff', '#000000', 21],
    ['#777777', '#ffffff', 4.48],
    ['#767676', '#ffffff', 4.54],
    ['#ff0000', '#ffffff', 4],
  ])('of %s on %s is %d', (one, other, ratio) => {
    expect(contrast(one, other)).toBeCloseTo(ratio, 2);
    expect(contrast(other, one)).toBe(contrast(one, other));
  });

  it('of our own themes is enough on both sides', () => {
    expect(lowContrasts(tokensOf('red-gold'))).toEqual([]);
    expect(lowContrasts(tokensOf('neutral'))).toEqual([]);
  });

  it('that is too low is named with what it is and what is needed', () => {
    const tokens = chosenTokens('red-gold', { soft: { light: '#999999' } });
    const low = lowContrasts(tokens).map(({ of, on, side, needed }) => [of, on, side, needed]);
    expect(low).toEqual([
      ['soft', 'surface', 'light', 4.5],
      ['soft', 'tint', 'light', 4.5],
    ]);
  });
});

describe('addresses', () => {
  it.each(['/a.json', 'so-lieu/a.json?x=1&y="2"', 'https://example.org/ă.json', '//example.org/a'])(
    'such as %s are taken',
    (text) => expect(readAddress(text)).toMatchObject({ ok: true }),
  );

  it.each([
    '',
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'blob:https://example.org/1',
    'file:///etc/passwd',
    'https://a;script-src%20*/x',
    'https://a";x/',
    'https://',
  ])('such as “%s” are refused', (text) => {
    const reading = readAddress(text);
    expect(reading).toMatchObject({ ok: false });
    expect(reading.ok ? '' : reading.why.vi).toContain('https://');
  });

  it('on another site are let through by the policy, by their origin alone', () => {
    const line = (address: string) =>
      policyLine({ name: 'targets', attributes: [], content: { kind: 'address', address } });
    expect(line('/a.json')).toContain("connect-src 'self';");
    expect(line("https://example.org/a;script-src *'")).toContain(
      "connect-src 'self' https://example.org;",
    );
  });
});

describe('what is pasted', () => {
  it.each(Object.entries(SAMPLE_TABLES))('can be the example table of %s', (_name, text) => {
    const reading = readPasted(text);
    expect(reading).toMatchObject({ ok: true, content: { kind: 'table' } });
  });

  it.each([
    ['', 'Chưa dán gì'],
    ['một dòng', 'Không thấy bảng'],
    ['a\tb', 'Không thấy bảng'],
    ['{"a":', 'Không phải JSON'],
  ])('“%s” is told to be none', (text, why) => {
    const reading = readPasted(text);
    expect(reading.ok ? '' : reading.why.vi).toContain(why);
  });

  it.each(['a;b\n1;2', 'a,b\n1,2', 'a\tb\r\n1\t2\r\n', '"a";"b"\n"1";"2"'])(
    'has cells apart by what its heads have: %j',
    (text) => {
      expect(readPasted(text)).toMatchObject({
        content: {
          table: {
            rows: [
              ['a', 'b'],
              ['1', '2'],
            ],
          },
        },
      });
    },
  );

  it('is a table by itself where a cell holds JSON or markup', () => {
    const text = 'a\tb\n{"x":1}\t<b>2</b>';
    expect(readPasted(text)).toMatchObject({
      content: {
        table: {
          rows: [
            ['a', 'b'],
            ['{"x":1}', '<b>2</b>'],
          ],
        },
      },
    });
  });
});

describe('code', () => {
  it('never holds a sign of markup that comes from data', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(escapeHtml(text)).not.toMatch(/[<>"']/);
        expect(blockJson({ text })).not.toContain('<');
        expect(JSON.parse(blockJson({ text }))).toEqual({ text });
        const tags = printTable({ caption: text, rows: [[text, text], [text]] }).match(/<\/?\w+/g);
        expect(new Set(tags)).toEqual(
          new Set(
            [
              text && ['<caption', '</caption'],
              '<table',
              '</table',
              '<tr',
              '</tr',
              '<th',
              '</th',
              '<td',
              '</td',
            ]
              .flat()
              .filter(Boolean),
          ),
        );
      }),
    );
  });
});
