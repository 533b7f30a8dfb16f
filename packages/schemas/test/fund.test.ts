import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPlainEntry } from '../src/document/plain-entry.js';
import {
  type AwardSchedule,
  bankToLedger,
  type Candidates,
  checkCandidates,
  type FundLedger,
  ledgerItemSchema,
  readAmount,
  readDocument,
  readLedgerLine,
  readLedgerTable,
} from '../src/index.js';

const file = (name: string) =>
  readFileSync(new URL(`../../../examples/learning-fund/${name}`, import.meta.url), 'utf8');
const ledger = JSON.parse(file('ledger.json')) as FundLedger;

describe('amounts as people write them', () => {
  it.each([
    ['1200000', undefined, 1_200_000],
    ['1.200.000', undefined, 1_200_000],
    ['1,200,000', undefined, 1_200_000],
    ['1 200 000 đ', undefined, 1_200_000],
    ['1.200', 'dot', 1200],
    ['1,200', 'comma', 1200],
    ['1.200', undefined, 'amount-ambiguous'],
    ['1,200', undefined, 'amount-ambiguous'],
    ['1.200.000', 'comma', 'amount-ambiguous'],
    ['1,200', 'dot', 'amount-decimal'],
    ['1.200.000,50', undefined, 'amount-decimal'],
    ['1200.5', undefined, 'amount-decimal'],
    ['1.20.000', undefined, 'amount-format'],
    ['một triệu', undefined, 'amount-format'],
    ['', undefined, 'amount-format'],
    ['9007199254740992', undefined, 'amount-too-large'],
  ] as const)('%s (%s): %s', (written, mark, expected) => {
    const read = readAmount(written, mark);
    expect(read.ok ? read.amount : read.issue).toBe(expected);
  });

  it('come back from either style', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1_000_000 }), fc.constantFrom('.', ','), (amount, mark) => {
        const written = String(amount).replace(/\B(?=(\d{3})+$)/g, mark);
        expect(readAmount(written)).toMatchObject({ ok: true, amount });
      }),
    );
  });
});

describe('a wrong fund document', () => {
  const replaced = (name: string, from: string, to: string) => {
    const text = file(name);
    expect(text).toContain(from);
    return text.replace(from, to);
  };
  it.each([
    ['ledger.json', '"kind": "interest"', '"kind": "intrest"', 'entry-kind-unknown'],
    ['ledger.json', '"amount": 310500', '"amount": 310500.5', 'amount-decimal'],
    ['ledger.json', '"amount": 310500', '"amount": -310500', 'amount-not-positive'],
    ['ledger.json', '"amount": 310500', '"amount": 9007199254740993', 'amount-too-large'],
    ['ledger.json', '"amount": 310500', '"amount": "310.500"', 'type-wrong'],
    ['ledger.json', '"kind": "scholarship"', '"kind": "interest"', 'part-not-used'],
    ['ledger.json', '"earmark": "hoc-bong-nu-sinh",', '', 'earmark-missing'],
    ['fund.json', '"percent": 4', '"percent": 140', 'percent-out-of-range'],
  ])('%s with %s → %s: %s', (name, from, to, code) => {
    const text = replaced(name, from, to);
    const result = readDocument(text);
    expect(result.ok ? [] : result.issues.map((one) => one.code)).toContain(code);
    if (!result.ok) expect(result.issues[0]?.spot?.line).toBeGreaterThan(1);
  });

  it('tells the line and column of a line of an NDJSON file', () => {
    const result = readLedgerLine('{"type":"entry","id":"a","on":"2025-01-01","kind":"gift"}', 7);
    if (result.ok) throw new Error('right');
    expect(result.issues[0]).toMatchObject({
      code: 'entry-kind-unknown',
      spot: { line: 7, column: 51 },
    });
  });

  it('names an award that the schedule has not', () => {
    const candidates = JSON.parse(
      replaced('candidates.json', 'competition-district-second', 'competition-distric-second'),
    ) as Candidates;
    const url = new URL(
      '../../rulebook/data/award-schedules/vi-xuyen-2010-2015.json',
      import.meta.url,
    );
    const schedule = JSON.parse(readFileSync(url, 'utf8')) as AwardSchedule;
    expect(checkCandidates(schedule, candidates)).toMatchObject([
      { code: 'award-unknown', path: ['candidates', 15, 'claims', 0, 'award'] },
    ]);
  });
});

describe('the quick look at an entry', () => {
  it('says yes only to what the schema accepts', () => {
    const values = [
      undefined,
      null,
      '',
      ' ',
      'x',
      'Nguyễn',
      'ế'.normalize('NFD'),
      0,
      1,
      1.5,
      -1,
      2 ** 53,
      {},
      [],
      '2025-02-30',
      '2025-02-10',
      'loan',
      'person',
    ];
    const items = ledger.items as unknown as Record<string, unknown>[];
    const paths = [
      'id',
      'on',
      'kind',
      'amount',
      'goods',
      'earmark',
      'reverses',
      'donor',
      'recipient',
      'extra',
      'voucher',
      'donor.type',
      'donor.name',
      'donor.id',
      'recipient.count',
      'voucher.content',
      'voucher.documentNumber',
      'voucher.issuedOn',
      'voucher.others',
      'voucher.quantity',
    ];
    let yes = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...items),
        fc.constantFrom(...paths),
        fc.constantFrom<unknown>(...values),
        (item, path, value) => {
          const changed = structuredClone(item);
          const [key = '', inner] = path.split('.');
          const whole = changed[key];
          if (inner === undefined) changed[key] = value;
          else if (typeof whole === 'object' && whole !== null) Reflect.set(whole, inner, value);
          if (!isPlainEntry(changed)) return;
          yes += 1;
          expect(ledgerItemSchema.safeParse(changed).success).toBe(true);
        },
      ),
      { numRuns: 3000 },
    );
    expect(yes).toBeGreaterThan(100);
  });
});

describe('tables', () => {
  const rows = (text: string) =>
    text.split('\n').map((line, index) => ({ line: index + 1, cells: line.split(';') }));
  const HEAD = 'Ngày;Số chứng từ;Loại;Số tiền';

  it.each([
    ['05/09/2025;PT-1;Ủng hộ tiền;1.200', 'amount-ambiguous', 4],
    ['05/09/2025;PT-1;Ủng hộ tiền;1.200,50', 'amount-decimal', 4],
    ['31/09/2025;PT-1;Ủng hộ tiền;1200', 'date-not-real', 1],
    ['05/09/2025;PT-1;ủng hộ vàng;1200', 'choice-unknown', 3],
  ])('%s: %s', (row, code, column) => {
    const { issues } = readLedgerTable(rows(`${HEAD}\n${row}`));
    expect(issues[0]).toMatchObject({ code, spot: { line: 2, column } });
  });

  it('read a small amount as the clear ones of the column are written, or as told', () => {
    const small = '05/09/2025;PT-1;Ủng hộ tiền;1.200';
    const clear = '06/09/2025;PT-2;Ủng hộ tiền;1.200.000';
    const amounts = (text: string, mark?: 'dot') =>
      readLedgerTable(rows(text), mark).items.map((one) => (one.type === 'entry' ? one.amount : 0));
    expect(amounts(`${HEAD}\n${small}\n${clear}`)).toEqual([1200, 1_200_000]);
    expect(amounts(`${HEAD}\n${small}`, 'dot')).toEqual([1200]);
  });

  it('say which column is missing', () => {
    expect(readLedgerTable(rows('Ngày;Loại\n1/1/2025;Lãi'))).toMatchObject({
      issues: [{ code: 'column-missing' }, { code: 'column-missing' }],
    });
  });

  it('ask about a bank row that no rule covers', () => {
    const mapping = {
      kind: 'bank-mapping',
      columns: {
        date: 'Ngày',
        reference: 'Số',
        description: 'Diễn giải',
        credit: 'Có',
        debit: 'Nợ',
      },
      rules: [{ contains: 'lãi', side: 'credit', kind: 'interest' }],
    } as const;
    const statement = rows(
      'Ngân hàng\nNgày;Số;Diễn giải;Nợ;Có\n05/09/2025;F1;LAI NHAP VON;;1,234.00\n06/09/2025;F2;Chuyen tien;;5000',
    );
    const read = bankToLedger(statement, { ...mapping, rules: [...mapping.rules] });
    expect(read.issues).toMatchObject([{ code: 'bank-row-unmapped', spot: { line: 4 } }]);
    expect(read.rows[1]?.cells.slice(0, 4)).toEqual(['05/09/2025', 'F1', 'interest', '1,234']);
  });
});
