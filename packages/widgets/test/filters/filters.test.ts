import { describe, expect, it } from 'vitest';
import { nukeViet } from './nukeviet.js';
import { wordPress } from './wordpress.js';

describe('the filter of NukeViet', () => {
  it.each([
    ['a custom element, with its text left', '<kh-targets src="/a.json">chữ</kh-targets>', 'chữ'],
    ['a script whole', 'a<script src="/a.js">x</script>b', 'ab'],
    [
      'style, svg, form, button and details',
      '<style>p{}</style><svg></svg><form></form><button>b</button><details>c</details>',
      'p{}bc',
    ],
    ['head and foot groups', '<table><thead><tr></tr></thead></table>', '<table><tr></tr></table>'],
    ['a tag over two lines, or closed in itself', '<img\nsrc="/a.png"><br/>', ''],
    ['handlers and action', '<p onclick="a()" action="b">c</p>', '<p>c</p>'],
    ['JSON in attributes', '<div data-x="{&quot;a&quot;:1}">', `<div data-x="{'a':1}">`],
    ['hex colours', '<p style="color:#b4151b">', '<p style="color:rgb(180, 21, 27);">'],
    ['foreign frames', '<iframe src="https://example.org/a"></iframe>', '<iframe></iframe>'],
    [
      'frames of its own site not',
      '<iframe src="/the.html"></iframe>',
      '<iframe src="/the.html"></iframe>',
    ],
    ['pictures as data', '<img src="data:image/png;base64,AAAA" alt="x">', '<img alt="x">'],
  ])('loses or changes %s', (_what, html, left) => {
    expect(nukeViet(html)).toBe(left);
  });
});

describe('the filter of WordPress', () => {
  it.each([
    [
      'a custom element, script, svg, meter and frames',
      '<kh-fund><script>s</script><svg></svg><meter></meter><iframe src="/a"></iframe><b>t</b></kh-fund>',
      's<b>t</b>',
    ],
    [
      'tables and details not',
      '<details><table><thead></thead></table></details>',
      '<details><table><thead></thead></table></details>',
    ],
    ['rgb() in style', '<p style="color:rgb(1,2,3);width:40%">', '<p style="width:40%">'],
    ['data attributes not', '<table data-kh-widget="targets">', '<table data-kh-widget="targets">'],
  ])('loses %s', (_what, html, left) => {
    expect(wordPress(html)).toBe(left);
  });
});
