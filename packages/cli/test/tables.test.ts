import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx, writeXlsx } from 'hucre';
import { describe, expect, it } from 'vitest';
import { isLayoutId, type Layout, LAYOUTS, writeCell } from '@khuyenhoc/schemas/table';
import { readTableFile } from '../src/files/read-table-file.js';
import { example, temporary } from './command.js';
import { inProcess as khuyenhoc } from './in-process.js';
import { told, workbook } from './workbook.js';

const IDS = Object.keys(LAYOUTS).filter(isLayoutId);
const ROOT = join(import.meta.dirname, '../../..');
const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

/** A template, filled in as its sample row shows. */
async function filled(layout: Layout, lang: 'vi' | 'en'): Promise<string> {
  const file = join(temporary(), `${layout.id}.xlsx`);
  expect(await khuyenhoc('template', layout.id, '-o', file, '--lang', lang)).toMatchObject({
    err: '',
    status: 0,
  });
  const [sheet] = (await readXlsx(readFileSync(file))).sheets;
  const rows = sheet!.rows.map((row) => [...row]);
  const head = layout.settings.length + 2;
  layout.settings.forEach(({ sample }, index) => (rows[index + 1]![1] = sample ?? null));
  expect(String(rows[head + 1]?.[0])).toMatch(/VÍ DỤ|EXAMPLE/);
  rows[head + 1]![0] = 1;
  if (layout.settings.some(({ key }) => key === 'illustrativeVi')) {
    const at = layout.settings.findIndex(({ key }) => key === 'illustrativeVi');
    rows[at + 1]![1] = 'Số liệu minh họa';
  }
  writeFileSync(file, await writeXlsx({ sheets: [{ name: sheet!.name, rows }] }));
  return file;
}

describe('template → fill → import → export → import', () => {
  it.each(IDS)('%s: loses nothing, as .xlsx and as .csv, in both languages', async (id) => {
    const folder = temporary();
    const at = (name: string) => join(folder, name);
    for (const lang of ['vi', 'en'] as const) {
      const file = await filled(LAYOUTS[id], lang);
      const first = await khuyenhoc('import', id, file, '-o', at('1.json'));
      expect([first.err.includes('['), first.status]).toEqual([false, 0]);
      expect((await khuyenhoc('validate', at('1.json'))).out).toContain(`(${LAYOUTS[id].kind})`);
      for (const form of ['xlsx', 'csv']) {
        expect(
          (await khuyenhoc('export', id, at('1.json'), '-o', at(`2.${form}`), '--lang', lang)).err,
        ).toBe('');
        expect((await khuyenhoc('import', id, at(`2.${form}`), '-o', at('3.json'))).status).toBe(0);
        expect(json(at('3.json'))).toEqual(json(at('1.json')));
      }
    }
  });

  const real: [string, string][] = [
    ['observations', example('observations')],
    ['observations', example('illustrative-observations')],
    ['ledger', join(ROOT, 'examples/learning-fund/ledger.json')],
    ['candidates', join(ROOT, 'examples/learning-fund/candidates.json')],
  ];
  it.each(real)('%s: %s comes back', async (id, file) => {
    const folder = temporary();
    for (const form of ['xlsx', 'csv']) {
      const table = join(folder, `table.${form}`);
      expect((await khuyenhoc('export', id, file, '-o', table)).status).toBe(0);
      expect((await khuyenhoc('import', id, table, '-o', join(folder, 'back.json'))).status).toBe(
        0,
      );
      expect(json(join(folder, 'back.json'))).toEqual(json(file));
    }
  });

  it('exports nothing rather than lose a part', async () => {
    const file = join(temporary(), 'observations.json');
    const document = json(example('observations')) as { observations: { id: string }[] };
    writeFileSync(file, JSON.stringify(document));
    const output = join(temporary(), 'out.xlsx');
    const { err, status } = await khuyenhoc('export', 'recognitions', file, '-o', output);
    expect(status).toBe(1);
    expect(err).toContain('[not-carried]');
    expect(() => readFileSync(output)).toThrow();
  });
});

describe('a template', () => {
  it.each(IDS)('%s: has drop-downs, notes, a frozen head and a guide', async (id) => {
    const file = join(temporary(), 'template.xlsx');
    await khuyenhoc('template', id, '-o', file);
    const book = await readXlsx(readFileSync(file), { readStyles: true });
    const [sheet, guide] = book.sheets;
    const { columns, settings } = LAYOUTS[id];
    const lists = columns.filter((one) => one.choices !== undefined || one.type === 'yes-no');
    expect(sheet?.dataValidations?.length).toBe(lists.length);
    expect(sheet?.cells?.get(`${settings.length + 2},1`)?.comment?.text).toContain(
      columns[1]!.note.vi,
    );
    expect(guide?.rows.length).toBe(1 + settings.length + columns.length);
  });

  it('left with its sample row: that is passed over, and told', async () => {
    const file = join(temporary(), 'template.xlsx');
    await khuyenhoc('template', 'organisations', '-o', file);
    const { err, out } = await khuyenhoc('import', 'organisations', file);
    expect(err).toContain('[sample-left]');
    expect(JSON.parse(out)).toEqual({
      kind: 'organisation-list',
      organisations: [],
    });
  });

  it('names the likely layout', async () => {
    const { err, status } = await khuyenhoc('template', 'observation', '-o', 'x.xlsx');
    expect([err.includes('Có phải “observations”?'), status]).toEqual([true, 1]);
  });
});

const HEAD = ['Ngày', 'Số chứng từ', 'Loại', 'Số tiền'];
const ledger = (...rows: (string | number | null)[][]) => [
  ['Mã quỹ', 'quy-minh-hoa'],
  HEAD,
  ...rows,
];
const good = (number: number) => ['15/01/2026', `PT-${number}`, 'lãi tiền gửi', '1.200.000'];

describe('a workbook', () => {
  it('may have a head of two rows, with joined cells, and numbered columns', async () => {
    const rows = [
      ['BÁO CÁO CÔNG NHẬN'],
      ['Mã thỏa thuận: tq-2022-seven'],
      [
        'STT',
        'Xã, phường',
        'Mã xã',
        'Danh mục',
        'Mô hình',
        'Quyết định',
        null,
        'Số được công nhận',
        'Số liệu đến ngày',
      ],
      [null, null, null, null, null, 'Số', 'Ngày', null, null],
      ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)', '(9)'],
      [
        1,
        'Minh Xuân',
        '02215',
        'vn-34-2025',
        'Gia đình học tập',
        '35/QĐ-UBND',
        '20/12/2025',
        1204,
        '31/12/2025',
      ],
      ['Tổng cộng', null, null, null, null, null, null, 1204, null],
    ];
    const merges = [
      { startRow: 2, endRow: 2, startCol: 5, endCol: 6 },
      ...[0, 1, 2, 3, 4, 7, 8].map((col) => ({
        startRow: 2,
        endRow: 3,
        startCol: col,
        endCol: col,
      })),
    ];
    const read = await readTableFile(await workbook(rows, { merges }), {
      layout: LAYOUTS.recognitions,
    });
    expect(told(read.issues)).toEqual([]);
    expect(read.document).toMatchObject({
      agreement: 'tq-2022-seven',
      observations: [{ count: 1204, paper: { number: '35/QĐ-UBND', on: '2025-12-20' } }],
    });
  });

  it('holds days as serial numbers of either system, percent and plain numbers', async () => {
    const rows = ledger([46037, 'PT-1', 'lãi tiền gửi', 1200000]);
    for (const dateSystem of ['1900', '1904'] as const) {
      const file = join(temporary(), 'days.xlsx');
      const cells = new Map([['2,0', { style: { numFmt: 'dd/mm/yyyy' } }]]);
      writeFileSync(file, await writeXlsx({ sheets: [{ name: 'S', rows, cells }], dateSystem }));
      const { document } = await readTableFile(file);
      const on = dateSystem === '1900' ? '2026-01-15' : '2030-01-16';
      expect(document).toMatchObject({ items: [{ on }] });
    }
  });

  it('may hold old fonts: told by their names, converted with fix', async () => {
    const rows = ledger(['15/01/2026', 'PT-1', 'l·i tiÒn göi', 1200000]);
    const cells = new Map([['2,2', { style: { font: { name: '.VnTime' } } }]]);
    const file = await workbook(rows, { cells });
    expect(told((await readTableFile(file)).issues)).toEqual(['C3 text-legacy']);
    const { document, fixes } = await readTableFile(file, { fix: true });
    expect(document).toMatchObject({ items: [{ kind: 'interest' }] });
    expect(fixes).toMatchObject([{ cell: 'C3', to: 'lãi tiền gửi', rule: 'tcvn3' }]);
  });

  it('may have joined cells among its data: told once, filled with fix', async () => {
    const rows = ledger(good(1), [null, 'PT-2', 'lãi tiền gửi', '1.300.000']);
    const merges = [{ startRow: 2, endRow: 3, startCol: 0, endCol: 0 }];
    const file = await workbook(rows, { merges });
    expect(told((await readTableFile(file)).issues)).toEqual(['A3 cell-merged']);
    const { document, fixes } = await readTableFile(file, { fix: true });
    expect(document).toMatchObject({ items: [{ on: '2026-01-15' }, { on: '2026-01-15' }] });
    expect(fixes).toMatchObject([{ cell: 'A4', to: '15/01/2026', rule: 'merged' }]);
  });

  it('warns where every day could be a month', async () => {
    const day = (on: string, number: number) => [on, ...good(number).slice(1)];
    const doubtful = await workbook(ledger(day('05/07/2026', 1), day('06/08/2026', 2)));
    expect(told((await readTableFile(doubtful)).issues)).toEqual(['A2 date-swappable']);
    const sure = await workbook(ledger(day('05/07/2026', 1), day('16/08/2026', 2)));
    expect(told((await readTableFile(sure)).issues)).toEqual([]);
  });

  it('joins sheets of one layout and passes over the others', async () => {
    const file = join(temporary(), 'sheets.xlsx');
    const sheets = [
      { name: 'Bìa', rows: [['Sổ quỹ']] },
      { name: 'Quý 1', rows: ledger(good(1)) },
      { name: 'Quý 2', rows: [HEAD, ['15/04/2026', 'PT-2', 'lãi', 5]] },
    ];
    writeFileSync(file, await writeXlsx({ sheets }));
    const { issues, rows } = await readTableFile(file);
    expect([issues.map((one) => `${one.sheet}!${one.cell} ${one.code}`), rows]).toEqual([
      ['Quý 2!C2 choice-unknown'],
      2,
    ]);
  });
});

it('cells are written so that they say the same in both languages', () => {
  const column = LAYOUTS.observations.columns.find((one) => one.key === 'stage')!;
  expect(writeCell('recognised', column, 'vi')).toBe('công nhận');
  expect(writeCell('recognised', column, 'en')).toBe('recognised');
});
