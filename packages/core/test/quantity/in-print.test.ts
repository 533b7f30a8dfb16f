import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatCount,
  formatInterval,
  formatPercent,
  formatRate,
  hedgedInterval,
  numberMarks,
  readPrinted,
} from '../../src/index.js';

describe('a printed number', () => {
  it.each([
    ['2.490', 2490, 1, null],
    ['0', 0, 1, null],
    ['12', 12, 1, null],
    ['123', 123, 1, null],
    ['1234567', 1_234_567, 1, null],
    [' 1.234.567 đồng ', 1_234_567, 1, null],
    ['1.234.567ĐỒNG', 1_234_567, 1, null],
    ['hơn 1,3 tỷ', 1_300_000_000, 100_000_000, 'over'],
    ['Trên 1,35 tỉ đồng', 1_350_000_000, 10_000_000, 'over'],
    ['over 46', 46, 1, 'over'],
    ['More than 5 thousand', 5000, 1000, 'over'],
    ['gần 9  nghìn', 9000, 1000, 'nearly'],
    ['nearly 2 ngàn', 2000, 1000, 'nearly'],
    ['khoảng   3 triệu', 3_000_000, 1_000_000, 'about'],
    ['about 3 million', 3_000_000, 1_000_000, 'about'],
    ['1 billion', 1_000_000_000, 1_000_000_000, null],
    ['2 Tỷ', 2_000_000_000, 1_000_000_000, null],
    ['hơn  46', 46, 1, 'over'],
    ['gần  46', 46, 1, 'nearly'],
    ['3triệu', 3_000_000, 1_000_000, null],
    ['10tỷ', 10_000_000_000, 1_000_000_000, null],
    ['9.007.199.254.740.991', Number.MAX_SAFE_INTEGER, 1, null],
  ] as const)('%s', (text, value, step, hedge) => {
    expect(readPrinted(text)).toEqual({ value, step, hedge });
  });

  it.each([
    '',
    'hơn',
    'tỷ',
    'hơn46',
    '1,5',
    '1.23',
    '12.3456',
    '1234.567',
    '.123',
    '1.234,567 triệu',
    '1, tỷ',
    '1 2',
    '-5',
    '5 tỷ 200',
    'đồng 5',
    'x5',
    '5x',
    'khoảng hơn 5',
    '5 hơn 6',
    'triệu 5',
    '9.007.199.254.740.992',
    '1e3',
    '1,00',
    '5hơn 6',
    '5gần 6',
    '5khoảng 6',
    '5nghìn6',
    '5triệu6',
    '5tỷ6',
    '5đồng6',
  ])('“%s” is none', (text) => {
    expect(readPrinted(text)).toBeNull();
  });

  it.each([
    [null, 40, 40],
    ['over', 40, 49],
    ['nearly', 31, 40],
    ['about', 31, 49],
  ] as const)('hedged by %s allows %d to %d', (hedge, min, max) => {
    expect(hedgedInterval({ value: 40, step: 10, hedge })).toEqual({ min, max });
  });
});

describe('the marks in the numbers of a text', () => {
  it.each([
    [['163,055', '26,5'], 'mixed'],
    [['163.055', '26,5'], 'clear'],
    [['1.234.567', '0,5'], 'clear'],
    [['1.234.56'], 'mixed'],
    [['1,2345', '2,345'], 'mixed'],
    [['12', '13'], 'clear'],
    [[], 'clear'],
  ] as const)('%j are %s', (numbers, fit) => {
    expect(numberMarks(numbers)).toBe(fit);
  });
});

describe('numbers as they are written', () => {
  it('come back, whatever the language', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), fc.constantFrom('vi', 'en'), (value, language) => {
        const text = formatCount(value, language);
        expect(Number(text.replace(/[.,]/g, ''))).toBe(value);
        expect(text).toMatch(language === 'vi' ? /^\d{1,3}(\.\d{3})*$/ : /^\d{1,3}(,\d{3})*$/);
      }),
    );
  });

  it.each([
    [{ min: 5210, max: 5210 }, '5.210', '5,210'],
    [{ min: 4000, max: 5000 }, '4.000–5.000', '4,000–5,000'],
    [{ min: 5000, max: null }, 'từ 5.000 trở lên', '5,000 or more'],
  ])('%j', (interval, vi, en) => {
    expect([formatInterval(interval, 'vi'), formatInterval(interval, 'en')]).toEqual([vi, en]);
  });

  it('have the decimal mark of the language', () => {
    expect([formatPercent(66.67, 'vi'), formatPercent(66.67, 'en')]).toEqual(['66,67%', '66.67%']);
  });

  it.each([
    [5, 10_000, 100, '0.1%'],
    [49, 100_000, 100, '0%'],
    [12_345, 100_000, 100, '12.3%'],
    [12_350, 100_000, 100, '12.4%'],
    [2, 3, 66.67, '66.6%'],
    [2, 3, 66.66, '66.7%'],
    [1_999, 2_000, 99.95, '100%'],
    [3_334, 10_000, 33.3, '33.3%'],
  ])('%d of %d against %d %% shows %s', (count, base, percent, shown) => {
    expect(formatRate(count, base, percent, 'en')).toBe(shown);
  });
});
