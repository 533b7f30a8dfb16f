import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CompareView, View } from '@khuyenhoc/core';
import { describe, expect, it } from 'vitest';
import { glyphWidths } from '../src/picture/glyph-widths.js';
import { pictureFont } from '../src/picture/picture-font.js';
import { example, ROOT, temporary } from './command.js';
import { inProcess } from './in-process.js';

const folder = temporary();
const at = (name: string) => join(folder, name);
const TARGETS = join(ROOT, 'examples/embed-html/chi-tieu.json');
const FUND = ['fund', 'ledger'].map((name) => join(ROOT, `examples/learning-fund/${name}.json`));
const render = (...args: string[]) => inProcess('render', ...args, '--lang', 'vi');
const text = (name: string) => readFileSync(at(name), 'utf8');
const targets = () => JSON.parse(readFileSync(TARGETS, 'utf8')) as Record<string, unknown>;
const write = (name: string, value: unknown) => {
  writeFileSync(at(name), JSON.stringify(value));
  return at(name);
};

/** Width, height and type of a PNG, from its first chunk. */
function pngOf(name: string) {
  const bytes = readFileSync(at(name));
  return {
    signature: bytes.subarray(1, 4).toString('latin1'),
    width: bytes.readUInt32BE(16),
    height: bytes.readUInt32BE(20),
  };
}

describe('khuyenhoc render', () => {
  it('prints HTML to paste where no file is named', async () => {
    const { out, status } = await render('targets', TARGETS);
    expect(status).toBe(0);
    expect(out).toMatch(/^<div lang="vi">[^]*<\/div>$/);
    expect(out).not.toMatch(/<(script|style|svg|form|thead|kh-)|#[0-9a-f]{3}|rgb\(|class=/i);
    for (const line of ['Nguồn: ', 'Số liệu đến ngày 30/06/2026', 'Lập ngày 05/07/2026']) {
      expect(out).toContain(line);
    }
  });

  it('writes a PNG beside the HTML, with its alt text, and names the address on the site', async () => {
    const args = ['--picture', 'png', '--picture-src', '/uploads/a.png'];
    const { out, status } = await render('targets', TARGETS, '-o', at('a.html'), ...args);
    expect(status).toBe(0);
    expect(text('a.html')).toContain('<img src="/uploads/a.png" alt="Hình tóm tắt');
    const { signature, width, height } = pngOf('a.png');
    expect([signature, width]).toEqual(['PNG', 1080]);
    expect(text('a.html')).toContain(`width="1080" height="${height}"`);
    expect(text('a.alt.txt').trim()).toBe(out.trim());
    expect(out).toContain('Gia đình học tập được công nhận');
    expect(out).toContain('Nguồn: ');
  });

  it('writes one page with data, script and policy in it', async () => {
    await render('targets', TARGETS, '-o', at('card.html'));
    const page = text('card.html');
    expect(page).toMatch(/<!--\n=+\nlit-html [\d.]+ \(BSD-3-Clause\)/);
    expect(page).toContain("default-src 'none'; script-src 'sha256-");
    expect(page).not.toMatch(/ (src|href)="(?!data:)/);
    expect(page).toContain('<kh-targets');
    await render('targets', TARGETS, '-o', at('khac.html'), '--page', '--theme', 'neutral');
    expect(text('khac.html')).toContain('theme="neutral"');
  });

  it.each([
    ['agreement', [example('agreement'), example('illustrative-observations')], 'programme-card'],
    ['calendar', [example('agreement')], 'calendar-view'],
    ['fund', [...FUND, '--rules'], 'fund-view'],
    ['honour-roll', FUND, 'honour-roll-view'],
  ])('%s: makes data of its sources, which it takes again', async (widget, files, kind) => {
    const on = ['--on', '2026-06-30', '--year', '2025'];
    const made = await render(widget, ...files, ...on, '-o', at(`${widget}.json`));
    expect(made).toMatchObject({ status: 0, err: '' });
    expect((JSON.parse(text(`${widget}.json`)) as View<string>).kind).toBe(kind);
    expect((await render(widget, at(`${widget}.json`), '-o', at(`${widget}.svg`))).status).toBe(0);
    expect(text(`${widget}.svg`)).toMatch(/^<svg xmlns[^]*Nguồn: /);
  });

  it.each([
    [
      'a text for words',
      { ...targets(), title: 'Kết quả' },
      '[view-entry] title',
      'cần object, nhận "Kết quả"',
    ],
    ['an entry too many', { ...targets(), x: 1 }, '[view-entry] x', 'nhận x'],
    ['no source', { ...targets(), foot: [] }, '[view-source] foot', '“Nguồn: …”'],
    ['another element', { ...targets(), kind: 'fund-view' }, '[view-entry] balance', 'cần array'],
    ['an unknown kind', { kind: 'sai-view' }, '[view-entry] kind', 'nhận "sai-view"'],
  ])('%s: says where and what, and writes nothing', async (_name, value, where, what) => {
    const { err, status } = await render('targets', write('sai.json', value), '-o', at('sai.html'));
    expect(status).toBe(1);
    expect(err).toContain(where);
    expect(err).toContain(what);
    expect(existsSync(at('sai.html'))).toBe(false);
  });

  it.each([
    [['fund', TARGETS, '-o', at('b.html')], 'cần fund, nhận targets'],
    [['targets', example('agreement')], 'cần tệp dữ liệu “targets-view”'],
    [['targets', TARGETS, '-o', at('b.pdf')], 'Không rõ dạng của tệp “b.pdf”'],
    [['targets', TARGETS, '-o', at('b.png'), '--picture', 'png'], 'chỉ dùng cho tệp .html để dán'],
    [['targets', TARGETS, '--picture', 'png'], '--picture cần -o TỆP.html'],
    [['targets', TARGETS, TARGETS], 'một tệp, nhận 2'],
    [['targets', at('khong-co.json')], 'không có tệp'],
    [['targets', TARGETS, '-o', at('khong/co.html')], 'Không ghi được tệp'],
  ])('%j: is refused in plain words', async (args, words) => {
    const { err, status } = await render(...args);
    expect(status).toBe(1);
    expect(err).toContain(words);
  });

  it('refuses a picture that nobody could read, and writes neither file', async () => {
    const rows = Array.from({ length: 2000 }, (_, index) => [`Xã ${index}`, index]);
    const columns = [{ label: { vi: 'Số', en: 'Number' }, form: 'count' }];
    const { title, warning, lines, foot } = targets();
    const name = { vi: 'Xã', en: 'Commune' };
    const view = { kind: 'compare-view', title, warning, lines, foot, name, columns, rows };
    const before = readdirSync(folder);
    const { err } = await render(
      'compare',
      write('xa.json', view),
      '-o',
      at('xa.html'),
      '--picture',
      'png',
    );
    expect(err).toMatch(/Ảnh sẽ cao \d+ điểm/);
    expect(readdirSync(folder).filter((one) => !before.includes(one))).toEqual(['xa.json']);
  });

  it('compares places of an agreement, and names who cannot be compared', async () => {
    const file = JSON.parse(readFileSync(example('illustrative-observations'), 'utf8')) as {
      observations: Record<string, unknown>[];
    };
    const sample = file.observations.find(
      (one) => one['kind'] === 'count' && one['stage'] === 'registered',
    )!;
    const figure = (code: string, change: object) => ({
      ...sample,
      id: `ill-${code}`,
      party: null,
      on: '2024-12-31',
      place: { code, edition: 'vn-63' },
      ...change,
    });
    const observations = [
      figure('02212', { count: 999, outOf: 1000 }),
      figure('02215', { count: 1, outOf: 3 }),
      figure('02218', { count: 5, outOf: 9, figure: 'estimated' }),
    ];
    const data = write('cac-xa.json', { ...file, observations });
    const args = [example('agreement'), data, '--on', '2025-06-30', '-o', at('so-sanh.json')];
    expect(await render('compare', ...args, '--title', 'Các xã')).toMatchObject({
      status: 0,
      err: '',
    });
    const view = JSON.parse(text('so-sanh.json')) as CompareView;
    expect(view.rows).toEqual([
      ['02212', 999, 1000, 99.9],
      ['02215', 1, 3, 33.3],
      ['02218', null, null, null],
    ]);
    const lines = view.lines.map((one) => one.vi).join('\n');
    expect(lines).toContain('có số liệu so sánh được 2/3 nơi');
    expect(lines).toContain('Không cùng cơ sở so sánh: 02218 (số ước thực hiện)');
    expect(view.foot[1]?.vi).toBe('Số liệu đến ngày 31/12/2024');
    expect((await render('compare', at('so-sanh.json'), '-o', at('so-sanh.html'))).status).toBe(0);
  });
});

describe('the font of pictures', () => {
  const font = pictureFont();

  it('has every letter of Vietnamese, composed, and says what it has not', () => {
    const marks = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
    const letters = Array.from('aăâeêioôơuưyAĂÂEÊIOÔƠUƯY').flatMap((letter) =>
      marks.map((mark) => (letter + mark).normalize('NFC')),
    );
    expect(font.missing(`${letters.join('')}đĐ0123456789%“”–…₫`)).toEqual([]);
    expect(font.missing('a→漢')).toEqual(['→', '漢']);
  });

  it('is read by its own tables, and refused where it is none', () => {
    const { widthOf } = glyphWidths(font.files[0]!);
    expect(widthOf(0x57)).toBeGreaterThan(widthOf(0x69) * 2);
    expect(() => glyphWidths(new Uint8Array(64))).toThrow(RangeError);
  });

  it('is measured as wide as it is painted', async () => {
    const { initWasm, Resvg } = await import('@resvg/resvg-wasm');
    const wasm = join(ROOT, 'packages/cli/node_modules/@resvg/resvg-wasm/index_bg.wasm');
    // The command may have set the painter up already.
    await initWasm(readFileSync(wasm)).catch(() => undefined);
    for (const [words, bold] of [
      ['Trung tâm học tập cộng đồng: 86,8% (5.210/6.000 hộ)', false],
      ['CHƯA ĐẠT – còn thiếu 1.350 gia đình', true],
    ] as const) {
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="2000" height="100"><text y="50" font-size="40" font-weight="${bold ? 700 : 400}">${words}</text></svg>`;
      const image = new Resvg(svg, {
        font: { fontBuffers: [...font.files], defaultFontFamily: font.family },
      });
      const painted = image.getBBox()?.width ?? 0;
      const measured = font.measure(words, 40, bold);
      expect(painted).toBeLessThanOrEqual(measured + 1);
      expect(painted).toBeGreaterThan(measured * 0.95);
    }
  });
});
