import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SheetRow } from '../src/table/cell/cell.js';
import {
  CsvReader,
  detectEncoding,
  detectLayout,
  detectSeparator,
  FileFault,
  isLayoutId,
  LAYOUTS,
  type LayoutId,
  textDecoder,
  writeCsv,
} from '../src/table/index.js';
import { plainLetters } from '../src/table/plain-letters.js';
import { legacyText } from '../src/table/text/legacy-text.js';
import { fromTcvn3 } from '../src/table/text/tcvn3.js';
import { fromVni } from '../src/table/text/vni.js';

const rowsOf = (text: string, pieces = 1): SheetRow[] => {
  const rows: SheetRow[] = [];
  const reader = new CsvReader(detectSeparator(text), (row) => rows.push(row));
  const size = Math.max(1, Math.ceil(text.length / pieces));
  for (let at = 0; at < text.length; at += size) reader.push(text.slice(at, at + size));
  reader.end();
  return rows;
};

describe('text tables', () => {
  it.each([
    [
      'a;b\n1;2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a,b\r\n1,"x, y"',
      [
        ['a', 'b'],
        ['1', 'x, y'],
      ],
    ],
    [
      'a\tb\r1\t2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a;b\n"một\nhai";"ba ""bốn"""',
      [
        ['a', 'b'],
        ['một\nhai', 'ba "bốn"'],
      ],
    ],
    [
      'a;b\n12" ống;2',
      [
        ['a', 'b'],
        ['12" ống', '2'],
      ],
    ],
    [
      "a;b\n'=1+1;'@x",
      [
        ['a', 'b'],
        ['=1+1', '@x'],
      ],
    ],
  ])('%j', (text, cells) => {
    for (const pieces of [1, 3, text.length]) {
      expect(rowsOf(text, pieces).map((row) => row.cells)).toEqual(cells);
    }
  });

  it('count rows as a spreadsheet does', () => {
    expect(rowsOf('a;b\n\n"x\ny";1\nz;2').map((row) => row.row)).toEqual([1, 2, 3, 4]);
  });

  it('say where a quote is not closed', () => {
    let fault: unknown;
    try {
      rowsOf('a;b\n1;"x\n2;y\n');
    } catch (error) {
      fault = error;
    }
    expect(fault).toBeInstanceOf(FileFault);
    expect(fault).toMatchObject({ code: 'quote-open', spot: { row: 2, column: 2 } });
  });

  it('come back from what is written, whatever the cells hold', () => {
    const cell = fc.string({ unit: fc.constantFrom(...Array.from('aĐ;"\n\t\'=+-@ ,1')) });
    const table = fc
      .integer({ min: 2, max: 5 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }),
      );
    fc.assert(
      fc.property(table, (cells) => {
        const rows: SheetRow[] = [];
        const reader = new CsvReader(';', (row) => rows.push(row));
        reader.push(writeCsv(cells).slice(1));
        reader.end();
        expect(rows.map((row) => row.cells)).toEqual(cells);
      }),
    );
  });

  it('never let a cell run as a formula', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const written = writeCsv([[text, 'x']])
          .slice(1)
          .replace(/^"/, '');
        expect(written).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });
});

const SENTENCE =
  'Số liệu;Đơn vị báo cáo\nHội Khuyến học phường Minh Xuân;Ủy ban nhân dân xã Tự Do\n';
const utf16 = (text: string, big: boolean) => {
  const bytes = Buffer.from(text, 'utf16le');
  return big ? bytes.swap16() : bytes;
};

/** Bytes of Windows-1258: base letters and marks apart, as that code page has them. */
function bytes1258(text: string): Uint8Array {
  const decoder = new TextDecoder('windows-1258');
  const table = new Map<string, number>();
  for (let byte = 255; byte >= 0; byte -= 1) table.set(decoder.decode(Uint8Array.of(byte)), byte);
  const bytes: number[] = [];
  for (const letter of text.normalize('NFC')) {
    const whole = table.get(letter);
    if (whole !== undefined) {
      bytes.push(whole);
      continue;
    }
    // Only the tone stands apart; â, ê, ô, ơ, ư, ă are letters of their own.
    const parts = letter.normalize('NFD');
    const tone = /[\u0300\u0301\u0303\u0309\u0323]/.exec(parts)?.[0] ?? '';
    const base = parts.replace(tone, '').normalize('NFC');
    bytes.push(table.get(base)!, table.get(tone)!);
  }
  return Uint8Array.from(bytes);
}

/** Bytes of TCVN3 or VNI, by turning their tables round. */
function legacyBytes(text: string, alphabet: 'tcvn3' | 'vni'): Uint8Array {
  const western = new TextDecoder('windows-1252');
  const written = new Map<string, number[]>();
  const singles = Array.from({ length: 95 }, (_, index) => index + 0xa1);
  if (alphabet === 'tcvn3') {
    for (const byte of singles) {
      const letter = fromTcvn3(western.decode(Uint8Array.of(byte)));
      if (letter !== null) written.set(letter, [byte]);
    }
  } else {
    for (const first of Array.from('aeouyAEOUY')
      .map((one) => one.charCodeAt(0))
      .concat(singles)) {
      for (const second of [0, ...singles]) {
        const bytes = second === 0 ? [first] : [first, second];
        const letter = fromVni(western.decode(Uint8Array.from(bytes)));
        if (letter?.length === 1 && letter > '\u007f' && !written.has(letter))
          written.set(letter, bytes);
      }
    }
  }
  return Uint8Array.from(
    Array.from(text).flatMap((one) => written.get(one) ?? [one.charCodeAt(0)]),
  );
}

describe('encodings', () => {
  it.each([
    ['utf-8', true, Buffer.from(`\uFEFF${SENTENCE}`)],
    ['utf-8', false, Buffer.from(SENTENCE)],
    ['utf-8', false, Buffer.from(SENTENCE.normalize('NFD'))],
    ['utf-16le', true, utf16(`\uFEFF${SENTENCE}`, false)],
    ['utf-16be', true, utf16(`\uFEFF${SENTENCE}`, true)],
    ['utf-16le', false, utf16(SENTENCE, false)],
    ['utf-16be', false, utf16(SENTENCE, true)],
    ['windows-1258', false, bytes1258(SENTENCE)],
  ] as const)('%s (marked: %s)', (encoding, marked, bytes) => {
    expect(detectEncoding(bytes)).toEqual({ encoding, marked });
    const decode = textDecoder(encoding);
    // Byte by byte, so that every letter is cut in two.
    const text = [...bytes].map((byte) => decode(Uint8Array.of(byte))).join('') + decode();
    expect(text.replace('\uFEFF', '').normalize('NFC')).toBe(SENTENCE);
  });

  it.each(['tcvn3', 'vni'] as const)('%s: told by its bytes', (alphabet) => {
    expect(detectEncoding(legacyBytes(SENTENCE, alphabet)).encoding).toBe(alphabet);
  });

  it.each([
    ['Héi KhuyÕn häc', undefined, 'TCVN3', 'Hội Khuyến học'],
    ['Hoäi Khuyeán hoïc', undefined, 'VNI', 'Hội Khuyến học'],
    ['Héi', '.VnTime', 'TCVN3', 'Hội'],
    ['héi khuyÕn häc', '.VnTimeH', 'TCVN3', 'HỘI KHUYẾN HỌC'],
    ['Ñôn vò', 'VNI-Times', 'VNI', 'Đơn vị'],
  ])('%s (%s)', (text, font, alphabet, expected) => {
    expect(legacyText(text, font)).toEqual({ alphabet, text: expected });
  });

  it.each([
    'Hội Khuyến học',
    'Hoàng Hà',
    'café München',
    'Hà Nội – “Thủ đô”',
    'abc',
    'Señor',
    '100 °C',
  ])('%s is left as it is', (text) => expect(legacyText(text)).toBeNull());
});

describe('layouts', () => {
  const ids = Object.keys(LAYOUTS).filter(isLayoutId);
  const headings = (id: LayoutId, language: 'vi' | 'en') =>
    LAYOUTS[id].columns.map((one) => one.name[language]);

  it.each(ids)(
    '%s: told by its headings in Vietnamese, English and without marks, in any order',
    (id) => {
      for (const language of ['vi', 'en'] as const) {
        expect(detectLayout(headings(id, language))).toBe(id);
        expect(detectLayout(headings(id, language).reverse())).toBe(id);
      }
      expect(detectLayout(headings(id, 'vi').map(plainLetters))).toBe(id);
    },
  );

  it.each(ids)('%s: has no two columns of one name', (id) => {
    for (const language of ['vi', 'en'] as const) {
      const names = headings(id, language).map(plainLetters);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it('are not told by words that no layout has', () => {
    expect(detectLayout(['Tên hàng', 'Đơn giá', 'Thành tiền'])).toBeNull();
    expect(detectLayout(['__proto__', 'constructor', 'toString'])).toBeNull();
  });
});
