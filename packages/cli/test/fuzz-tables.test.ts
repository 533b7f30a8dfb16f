import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument } from '@khuyenhoc/schemas';
import { isLayoutId, type LayoutId, LAYOUTS, writeCsv } from '@khuyenhoc/schemas/table';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTableFile } from '../src/files/read-table-file.js';
import { temporary } from './command.js';

// `npm run fuzz` tries many more, with a seed of its own that a failure prints.
const runs = {
  numRuns: Number(process.env['FUZZ_RUNS'] ?? 120),
  ...(process.env['FUZZ_SEED'] !== undefined && { seed: Number(process.env['FUZZ_SEED']) }),
};
const IDS = Object.keys(LAYOUTS).filter(isLayoutId);
const file = join(temporary(), 'table.csv');

const PIECES = [
  ...['', ' ', '\0', '"', '""', '\n', '\r', ';', '\t', ',', '\ud800', '\ufeff', '\ufffd', '\u0301'],
  ...[
    '31/02/2026',
    '29/02/2028',
    '2026-13-01',
    '46000',
    '1.200',
    '1,200',
    '1.2.3',
    '-5',
    '1e5',
    '９',
  ],
  ...['=1+1', '@x', '__proto__', 'ơ'.normalize('NFD'), '99999999999999999999', '100,01%', '1/0'],
  ...[
    'hơn 5',
    'gần',
    'từ 5 đến 3',
    'Xã Hòa An',
    ' '.repeat(30_000),
    '1-'.repeat(15_000),
    'x'.repeat(40_000),
  ],
];
/** How a table is spoilt: in a cell, or in its bytes. */
const spoil = fc.record({
  id: fc.constantFrom(...IDS),
  lang: fc.constantFrom('vi' as const, 'en' as const),
  cells: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.constantFrom(...PIECES), fc.boolean()), {
    maxLength: 4,
  }),
  encoding: fc.constantFrom('utf-8', 'utf-16le', 'latin1'),
  bytes: fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 3 }),
  cut: fc.option(fc.nat(), { nil: null, freq: 5 }),
  repeat: fc.boolean(),
});

/** Settings, head and sample row of a layout: what a template filled in as its sample shows holds. */
function grid(id: LayoutId, lang: 'vi' | 'en'): string[][] {
  const { settings, columns } = LAYOUTS[id];
  return [
    ...settings.map(({ name, sample }) => [name[lang], String(sample ?? '')]),
    columns.map((one) => one.name[lang]),
    columns.map((one) => String(one.sample ?? '')),
  ];
}

type Spoiling = typeof spoil extends fc.Arbitrary<infer How> ? How : never;

function spoilt({ id, lang, cells, encoding, bytes, cut, repeat }: Spoiling): Buffer {
  const rows = grid(id, lang);
  for (const [row, column, piece, append] of cells) {
    const cellsOf = rows[row % rows.length]!;
    const at = column % cellsOf.length;
    cellsOf[at] = append ? `${cellsOf[at] ?? ''}${piece}` : piece;
  }
  const text = writeCsv(rows) + (repeat ? writeCsv(rows).slice(1) : '');
  const content = Buffer.from(text, encoding as BufferEncoding);
  for (const [at, byte] of bytes) content[at % content.length] = byte;
  return cut === null ? content : content.subarray(0, cut % (content.length + 1));
}

describe('a text table, whatever was done to it', () => {
  it('is read into a valid document, or says what is wrong, where, and in both languages', async () => {
    await fc.assert(
      fc.asyncProperty(spoil, async (how) => {
        writeFileSync(file, spoilt(how));
        const start = process.cpuUsage();
        const { document, issues } = await readTableFile(file, { layout: LAYOUTS[how.id] });
        expect(process.cpuUsage(start).user).toBeLessThan(1_000_000);
        if (document === null) expect(issues.length).toBeGreaterThan(0);
        else {
          const again = readDocument(JSON.stringify(document));
          expect(again.ok ? [] : again.issues.map((one) => one.message.en.slice(0, 300))).toEqual(
            [],
          );
        }
        for (const { message, spot } of issues) {
          for (const words of [message.vi, message.en]) {
            expect(words.length).toBeGreaterThan(10);
            expect(words.length).toBeLessThan(3000);
            expect(words).not.toMatch(/undefined|NaN|\[object|\p{Cc}|\p{Surrogate}/u);
          }
          expect(spot.line).toBeGreaterThan(0);
          expect(spot.column).toBeGreaterThan(0);
        }
      }),
      runs,
    );
  });

  it.each(IDS)('%s: as its sample shows it is read without a word', async (id) => {
    for (const lang of ['vi', 'en'] as const) {
      writeFileSync(file, writeCsv(grid(id, lang)));
      const { issues } = await readTableFile(file, { layout: LAYOUTS[id] });
      expect(issues.filter((one) => one.severity === 'error')).toEqual([]);
    }
  });
});
