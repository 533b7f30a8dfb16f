import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { writeXlsx } from 'hucre';
import { describe, expect, it } from 'vitest';
import { readTableFile } from '../src/files/read-table-file.js';
import { temporary } from './command.js';
import { bookParts, sheetXml, zip } from './zip.js';

// `npm run fuzz` tries many more, with a seed of its own that a failure prints.
const runs = (few: number) => ({
  numRuns: Number(process.env['FUZZ_RUNS'] ?? few),
  ...(process.env['FUZZ_SEED'] !== undefined && { seed: Number(process.env['FUZZ_SEED']) }),
});

const HEAD = ['Ngày', 'Số chứng từ', 'Loại', 'Số tiền'];
const ROW = ['15/01/2026', 'PT-1', 'lãi tiền gửi', '1.200.000'];
const GOOD = sheetXml([['Mã quỹ', 'quy-minh-hoa'], HEAD, ROW]);

/** Reads a file as whatever it is; it must end well within a second, on a busy machine too. */
async function read(bytes: Buffer | string, name = 'table.xlsx') {
  const file = join(temporary(), name);
  writeFileSync(file, bytes);
  const start = process.cpuUsage();
  const result = await readTableFile(file);
  const { user, system } = process.cpuUsage(start);
  return { ...result, codes: result.issues.map((one) => one.code), seconds: (user + system) / 1e6 };
}

const lengthOf = (megabytes: number) => Buffer.alloc(megabytes * 1024 * 1024, 0x20);
const inSheet = (middle: string | Buffer) =>
  Buffer.concat([
    Buffer.from('<worksheet><sheetData>'),
    Buffer.from(middle),
    Buffer.from('</sheetData></worksheet>'),
  ]);
const DOCTYPE = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY f SYSTEM "file:///etc/passwd">]>';

const HOSTILE: [name: string, bytes: () => Buffer | string, code: string][] = [
  [
    'a bomb that says how large it is',
    () => zip(bookParts(inSheet(lengthOf(100)))),
    'file-too-large',
  ],
  [
    'a bomb that lies about its size',
    () =>
      zip(
        bookParts('').map((part) =>
          part.name.endsWith('sheet1.xml') ? { ...part, data: lengthOf(60), size: 1000 } : part,
        ),
      ),
    'file-broken',
  ],
  [
    'a document type with entities',
    () => zip(bookParts(`<?xml version="1.0"?>${DOCTYPE}${GOOD}`)),
    'file-unsafe',
  ],
  [
    'a document type in the shared texts',
    () =>
      zip(
        bookParts(GOOD, [
          { name: 'xl/sharedStrings.xml', data: `${DOCTYPE}<sst><si><t>&f;</t></si></sst>` },
        ]),
      ),
    'file-unsafe',
  ],
  [
    'a tag without end',
    () => zip(bookParts(inSheet(`<c r="${'x'.repeat(5_000_000)}`))),
    'file-too-large',
  ],
  [
    'a tag full of signs',
    () => zip(bookParts(inSheet(`<c r="${'>'.repeat(60_000)}"/>`.repeat(20)))),
    'layout-unknown',
  ],
  ['a cell of 10 MB', () => zip(bookParts(sheetXml([['x'.repeat(10_000_000)]]))), 'file-too-large'],
  [
    'a cell far to the right',
    () => zip(bookParts(inSheet('<row r="1"><c r="XFD1"><v>1</v></c></row>'))),
    'file-too-large',
  ],
  [
    'a row far below',
    () => zip(bookParts(inSheet('<row r="99999999"><c><v>1</v></c></row>'))),
    'file-too-large',
  ],
  [
    'a comment without end',
    () => zip(bookParts(`<worksheet><!-- ${'-'.repeat(3_000_000)}`)),
    'file-broken',
  ],
  [
    'joined cells by the hundred thousand',
    () => zip(bookParts(sheetXml([HEAD], '<mergeCell ref="A1:B2"/>'.repeat(100_000)))),
    'file-too-large',
  ],
  [
    'a wrong sum',
    () =>
      zip(
        bookParts(GOOD).map((part) =>
          part.name.endsWith('sheet1.xml') ? { ...part, crc: 1 } : part,
        ),
      ),
    'file-broken',
  ],
  ['half of an archive', () => zip(bookParts(GOOD)).subarray(0, 400), 'file-broken'],
  ['an archive of something else', () => zip([{ name: 'a.txt', data: 'x' }]), 'file-broken'],
  [
    'an old workbook',
    () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(2000)]),
    'file-old-excel',
  ],
  ['a page called .xls', () => '<html><table><tr><td>1</td></tr></table></html>', 'file-old-excel'],
  [
    'a workbook with a password',
    () =>
      Buffer.concat([
        Buffer.from('d0cf11e0a1b11ae1', 'hex'),
        Buffer.from('EncryptedPackage', 'utf16le'),
      ]),
    'file-encrypted',
  ],
  [
    'a picture',
    () => Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\r', 'latin1'), Buffer.alloc(100)]),
    'file-not-table',
  ],
  ['nothing', () => '', 'file-empty'],
  ['a line without end', () => `Ngày;Loại\n${'x'.repeat(3_000_000)}`, 'file-too-large'],
  [
    'a quote without end',
    () => `Ngày;Loại;Số chứng từ;Số tiền\n"${'x\n'.repeat(1_000_000)}`,
    'quote-open',
  ],
];

describe('a hostile or damaged file', () => {
  it.each(HOSTILE)('%s: told, without a crash or a hang', async (_, bytes, code) => {
    const content = bytes();
    const { codes, document, seconds } = await read(content);
    expect(codes).toContain(code);
    expect(document).toBeNull();
    expect(seconds).toBeLessThan(1);
  });

  it('is told by what it is, whatever it is called', async () => {
    const named = await read(zip(bookParts(GOOD)), 'table.csv');
    expect([named.codes, named.rows]).toEqual([[], 1]);
    const text = await read(`Mã quỹ;q\n${HEAD.join(';')}\n${ROW.join(';')}\n`, 'table.xlsx');
    expect([text.codes, text.rows]).toEqual([[], 1]);
  });

  it('does not reach the prototype of anything', async () => {
    const head = [...HEAD, '__proto__', 'constructor', 'prototype'];
    const row = [...ROW, '{"polluted":true}', 'x', 'y'];
    const setting = ['__proto__', 'polluted'];
    const { codes } = await read(zip(bookParts(sheetXml([['Mã quỹ', 'q'], setting, head, row]))));
    expect(codes).toEqual(['column-unknown', 'column-unknown', 'column-unknown']);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it('keeps lone surrogates and odd signs from doing harm', async () => {
    const text = `Mã quỹ;q\n${HEAD.join(';')}\n15/01/2026;PT-\uD800;lãi tiền gửi;1.200.000\n`;
    const { codes } = await read(text, 'table.csv');
    expect(codes).toEqual(['encoding-damaged']);
  });

  it('never crashes on a workbook with bytes changed', async () => {
    const rows = [['Mã quỹ', 'q'], HEAD, ROW];
    const good = Buffer.from(await writeXlsx({ sheets: [{ name: 'S', rows }] }));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
        async (changes) => {
          const bytes = Buffer.from(good);
          for (const [at, byte] of changes) bytes[at] = byte;
          const { document, issues } = await read(bytes);
          // Either it says what is wrong, or what was changed is not part of the table.
          if (document === null) expect(issues.length).toBeGreaterThan(0);
        },
      ),
      runs(150),
    );
  });

  it('never crashes on random bytes', async () => {
    const bytes = fc.uint8Array({ minLength: 500, maxLength: 2000, size: 'max' });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('', 'PK\x03\x04'), bytes, async (begin, more) => {
        const { document } = await read(Buffer.concat([Buffer.from(begin), more]));
        expect(document).toBeNull();
      }),
      runs(50),
    );
  });
});
