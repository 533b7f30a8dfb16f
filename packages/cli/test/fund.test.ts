import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { khuyenhoc, temporary } from './command.js';

const at = (name: string) => join(import.meta.dirname, '../../../examples/learning-fund', name);
const FUND = at('fund.json');
const LEDGER = at('ledger.json');
const text = readFileSync(LEDGER, 'utf8');
const items = (JSON.parse(text) as { items: object[] }).items;

describe('khuyenhoc fund', () => {
  it('check: says that the ledger is right, with its hash', () => {
    const { out, status } = khuyenhoc('fund', 'check', LEDGER, FUND);
    expect(status).toBe(0);
    expect(out).toContain('19 bút toán');
    expect(out).toMatch(/[0-9a-f]{64}/);
  });

  it('balance: on a day, with words', () => {
    const { out } = khuyenhoc('fund', 'balance', FUND, LEDGER, '--on', '2025-12-31');
    expect(out).toContain('78.460.500');
    expect(out).toContain('Bằng chữ: Bảy mươi chín triệu ba trăm sáu mươi nghìn năm trăm đồng');
  });

  it('audit: differs on 28/2/2026 and 1/3/2026, with citation', () => {
    const day = (on: string) =>
      khuyenhoc('fund', 'audit', FUND, LEDGER, '--on', on, '--format', 'csv').out;
    const of = (out: string, rule: string) =>
      out.split('\r\n').filter((line) => line.startsWith(rule));
    expect(of(day('2026-02-28'), 'Tài sản góp tối thiểu')[0]).toContain(
      'đạt;có 50.000.000 đồng, yêu cầu 25.000.000 đồng',
    );
    expect(of(day('2026-02-28'), 'Tài sản góp tối thiểu')[0]).toContain('93/2019/NĐ-CP');
    expect(of(day('2026-03-01'), 'Tài sản góp tối thiểu')[0]).toContain('03/2026/NĐ-CP');
    expect(of(day('2026-03-01'), 'Cấm nhận tiền gửi')[0]).toContain('chưa đạt');
  });

  it('report, awards, publish: in every form and both languages', () => {
    const round = [at('candidates.json'), at('consents.json')];
    for (const [lang, formats] of [
      ['vi', ['html', 'csv']],
      ['en', ['text', 'json']],
    ] as const) {
      for (const format of formats) {
        const flags = ['--format', format, '--lang', lang, '--on', '2026-03-20'];
        const year = ['--year', '2025'];
        for (const args of [
          ['report', FUND, LEDGER, ...year, '--unit', 'nghin'],
          ['awards', ...round.slice(0, 1), '--budget', '3.000.000'],
          ['awards', at('nominations.json')],
          ['publish', FUND, LEDGER, ...round, ...year],
        ]) {
          const { out, err, status } = khuyenhoc('fund', ...args, ...flags);
          expect([err, status]).toEqual(['', 0]);
          expect(out).toMatch(lang === 'vi' ? /minh họa/i : /made-up/i);
          if (args[0] === 'publish')
            expect(out).not.toMatch(/Người ủng hộ minh họa [23]|Học sinh minh họa 0[2-9]/);
        }
      }
    }
  });

  it('import: reads a table and a bank statement', () => {
    const output = join(temporary(), 'ledger.json');
    expect(khuyenhoc('fund', 'import', at('ledger.csv'), '--fund', FUND, '-o', output).status).toBe(
      0,
    );
    expect(khuyenhoc('fund', 'balance', FUND, output, '--on', '2026-01-31').out).toContain(
      '900.000',
    );
    const { out } = khuyenhoc(
      'fund',
      'import',
      at('bank-statement.csv'),
      '--fund',
      FUND,
      '--bank',
      at('bank-mapping.json'),
    );
    expect(
      (JSON.parse(out) as { items: { amount: number }[] }).items.map((one) => one.amount),
    ).toEqual([1_500_000, 12_345, 1_000_000]);
  });

  it('close: adds a closing with balance and hash, after which the period is shut', () => {
    const output = join(temporary(), 'closed.json');
    expect(
      khuyenhoc('fund', 'close', FUND, LEDGER, '--through', '2026-02-28', '-o', output).status,
    ).toBe(0);
    expect(khuyenhoc('fund', 'check', FUND, output).status).toBe(0);
    writeFileSync(output, readFileSync(output, 'utf8').replace('In giấy mời', 'In giay moi'));
    expect(khuyenhoc('fund', 'check', FUND, output).err).toContain('[chain-broken]');
    expect(khuyenhoc('fund', 'close', FUND, LEDGER, '--through', '2025-06-30').status).toBe(2);
  });

  const voucher = { documentNumber: 'X-1' };
  const wrong = (change: object) => [
    ...items,
    { type: 'entry', id: 'x', on: '2026-03-02', kind: 'money-gift', amount: 1, voucher, ...change },
  ];
  it.each([
    ['voucher-duplicate', wrong({ voucher: { documentNumber: 'PT-01' } })],
    ['period-closed', wrong({ on: '2025-12-31' })],
    ['amount-decimal', wrong({ amount: 1.5 })],
    ['entry-kind-unknown', wrong({ kind: 'gold' })],
    ['date-future', wrong({ on: '2099-01-01' })],
    ['reversal-twice', wrong({ amount: 5_000_000, reverses: '2025-pt-08' })],
  ])('%s: by line and column, in JSON and NDJSON, and nothing is written', (code, list) => {
    const folder = temporary();
    const output = join(folder, 'out.html');
    const { kind, fund, illustrative } = JSON.parse(text) as Record<string, unknown>;
    const header = { kind, fund, illustrative };
    writeFileSync(join(folder, 'a.json'), JSON.stringify({ ...header, items: list }, null, 2));
    writeFileSync(
      join(folder, 'a.ndjson'),
      [header, ...list].map((one) => JSON.stringify(one)).join('\n'),
    );
    for (const name of ['a.json', 'a.ndjson']) {
      const { out, err, status } = khuyenhoc(
        'fund',
        'report',
        FUND,
        join(folder, name),
        '--format',
        'html',
        '-o',
        output,
      );
      expect([out, status]).toEqual(['', 1]);
      expect(err).toMatch(new RegExp(`${name.replace('.', '\\.')}:\\d+:\\d+ \\[${code}\\]`));
      if (name === 'a.ndjson') expect(err).toContain(`a.ndjson:${list.length + 1}:`);
      expect(existsSync(output)).toBe(false);
    }
  });

  it('award-unknown: an award outside the schedule, with the likely one', () => {
    const file = join(temporary(), 'candidates.json');
    writeFileSync(
      file,
      readFileSync(at('candidates.json'), 'utf8').replace('province-second', 'province-secnd'),
    );
    const { err, status } = khuyenhoc('fund', 'awards', file);
    expect(status).toBe(1);
    expect(err).toContain('[award-unknown]');
    expect(err).toContain('Có phải “competition-province-second”?');
  });

  it('amount-ambiguous: asks which mark a table uses', () => {
    const file = join(temporary(), 'small.csv');
    writeFileSync(file, 'Ngày,Số chứng từ,Loại,Số tiền\n15/01/2026,PT-1,lãi tiền gửi,1.200\n');
    expect(khuyenhoc('fund', 'import', file, '--fund', FUND).err).toContain(
      'small.csv:2:4 [amount-ambiguous]',
    );
    expect(khuyenhoc('fund', 'import', file, '--fund', FUND, '--thousands', 'dot').out).toContain(
      '1200',
    );
  });

  it.each([
    ['balance', [LEDGER], 'tệp quỹ'],
    ['balance', [FUND], 'tệp sổ quỹ'],
    ['awards', [FUND], 'candidates'],
    ['check', ['no-such.ndjson', FUND], 'Không mở được tệp'],
  ])('%s: asks for the file that is not there', (command, files, words) => {
    const { err, status } = khuyenhoc('fund', command, ...files);
    expect(status).toBe(2);
    expect(err).toContain(words);
    expect(err).not.toMatch(/\n {4}at /);
  });
});
