import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporary } from './command.js';
import { inProcess as khuyenhoc } from './in-process.js';

const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

const HEAD = ['Ngày', 'Số chứng từ', 'Loại', 'Số tiền'];
const ledger = (...rows: (string | number | null)[][]) => [
  ['Mã quỹ', 'quy-minh-hoa'],
  HEAD,
  ...rows,
];
const good = (number: number) => ['15/01/2026', `PT-${number}`, 'lãi tiền gửi', '1.200.000'];

describe('khuyenhoc import', () => {
  const places = {
    kind: 'place-list',
    edition: 'vn-34-2025',
    complete: false,
    units: [
      { code: '02215', name: 'Phường Minh Xuân', type: 'ward', parent: '08' },
      {
        code: '99998',
        name: 'Xã Mới Một',
        type: 'commune',
        parent: '08',
        predecessors: [
          { place: { code: '02201', edition: 'vn-63' }, name: 'Xã Cũ', extent: 'part' },
          { place: { code: '02202', edition: 'vn-63' }, name: 'Xã Trọn', extent: 'whole' },
        ],
      },
      {
        code: '99999',
        name: 'Xã Mới Hai',
        type: 'commune',
        parent: '08',
        predecessors: [
          { place: { code: '02201', edition: 'vn-63' }, name: 'Xã Cũ', extent: 'part' },
        ],
      },
    ],
    citation: { certainty: 'not-found', evidence: null, source: [], quote: null },
  };
  const table = (...names: string[]) =>
    `Mã thỏa thuận;t\nXã, phường;Mô hình;Công nhận;Ngày chốt\n${names
      .map((name, index) => `${name};Gia đình học tập;${index + 1};31/12/2025`)
      .join('\n')}\n`;

  it('looks names up and never picks one in silence', async () => {
    const folder = temporary();
    const [list, file] = [join(folder, 'places.json'), join(folder, 'table.csv')];
    writeFileSync(list, JSON.stringify(places));
    writeFileSync(file, table('P. Minh Xuân', 'Xã Trọn', 'Xã Cũ', 'minh xuan', 'Xã Đâu'));
    const without = await khuyenhoc('import', 'recognitions', file);
    expect(without.err.match(/\[list-place-unknown\]/g)?.length).toBe(5);
    const { err } = await khuyenhoc('import', 'recognitions', file, '--places', list);
    const codes = [...err.matchAll(/:(\d+):\d+ \[([a-z-]+)\]/g)].map(
      (one) => `${one[1]} ${one[2]}`,
    );
    expect(codes).toEqual([
      '4 place-ambiguous',
      '5 place-split',
      '6 place-ambiguous',
      '7 place-name-unknown',
    ]);
    expect(err).toContain('Xã Mới Một (99998), Xã Mới Hai (99999)');
    const fixed = await khuyenhoc('import', 'recognitions', file, '--places', list, '--fix');
    expect(fixed.err).toContain('“Xã Trọn” → “Xã Mới Một (99998)”');
    expect(fixed.err).toContain('[place-split]');
  });

  it('keeps rejected rows with their reasons, and writes the right ones', async () => {
    const folder = temporary();
    const at = (name: string) => join(folder, name);
    const rows = [good(1), ['15/01/2026', 'PT-2', 'lãi', '=1+1'], good(3)];
    writeFileSync(
      at('t.csv'),
      ledger(...rows)
        .map((row) => row.join(';'))
        .join('\n'),
    );
    const plain = await khuyenhoc('import', 'ledger', at('t.csv'), '-o', at('out.json'));
    expect([plain.status, plain.out]).toEqual([1, '']);
    expect(() => readFileSync(at('out.json'))).toThrow();
    const kept = await khuyenhoc(
      'import',
      'ledger',
      at('t.csv'),
      '-o',
      at('out.json'),
      '--rejects',
      at('bad.csv'),
    );
    expect(kept.status).toBe(1);
    expect((json(at('out.json')) as { items: object[] }).items.length).toBe(2);
    const bad = readFileSync(at('bad.csv'), 'utf8').split('\r\n');
    expect(bad[0]).toBe('\uFEFFDòng;Ô;Mã lỗi;Lý do;Ngày;Số chứng từ;Loại;Số tiền');
    expect(bad[1]).toMatch(
      /^4;C4 \| D4;choice-unknown \| amount-format;.*15\/01\/2026;PT-2;lãi;'=1\+1$/,
    );
  });

  it('shows so many mistakes as asked for, and counts all', async () => {
    const file = join(temporary(), 't.csv');
    const rows = Array.from({ length: 20 }, (_, index) => [...good(index).slice(0, 3), 'x']);
    writeFileSync(
      file,
      ledger(...rows)
        .map((row) => row.join(';'))
        .join('\n'),
    );
    const { err } = await khuyenhoc('import', 'ledger', file, '--max-errors', '3');
    expect(err.match(/\[amount-format\]/g)?.length).toBe(3);
    expect(err).toContain('và 17 lỗi nữa');
  });

  it('says which encoding was taken, and converts old ones only with fix', async () => {
    const file = join(temporary(), 't.csv');
    const old = Buffer.from(
      'M· quü;q\nNgµy;Sè chøng tõ;Lo¹i;Sè tiÒn\n15/01/2026;PT-1;l·i tiÒn göi;1.200.000\n',
      'latin1',
    );
    writeFileSync(file, old);
    expect((await khuyenhoc('import', 'ledger', file)).err).toContain('[encoding-legacy]');
    const { err, out } = await khuyenhoc('import', 'ledger', file, '--fix');
    expect(err).toContain('bảng mã tcvn3');
    expect(err).toContain('“l·i tiÒn göi” → “lãi tiền gửi”');
    expect(JSON.parse(out)).toMatchObject({ items: [{ kind: 'interest' }] });
  });
});

describe('khuyenhoc template --for', () => {
  it('asks for each figure of an agreement, and passes over what is not filled in', async () => {
    const folder = temporary();
    const [table, document] = [join(folder, 'bang.xlsx'), join(folder, 'so-lieu.json')];
    const agreement = join(import.meta.dirname, '../../../examples/tuyen-quang/agreement.json');
    const asked = ['observations', '--for', agreement, '--on', '2025-06-30', '-o', table];
    expect((await khuyenhoc('template', ...asked)).status).toBe(0);
    const { err, status } = await khuyenhoc('import', 'observations', table, '-o', document);
    expect(status).toBe(0);
    expect(err).toContain('[rows-not-filled]');
    expect(err).toContain('0 dòng, đúng 0, sai 0, chưa điền 49');
    expect(JSON.parse(readFileSync(document, 'utf8'))).toMatchObject({
      agreement: 'tq-2022-seven',
      observations: [],
    });
  });

  it('takes an agreement only, and writes a workbook only', async () => {
    const figures = join(import.meta.dirname, '../../../examples/tuyen-quang/observations.json');
    const wrong = await khuyenhoc('template', 'observations', '--for', figures, '-o', 'x.xlsx');
    expect(wrong.err).toContain('--for cần');
  });
});
