import { describe, expect, it } from 'vitest';
import { displayAmount, printedAmount, reconcileParts, sameInWords } from '../../src/index.js';
import { canAgree, impliedOpening } from '../../src/fund/reconcile.js';
import { unitOfMoney } from '../../src/fund/display-amount.js';

const exact = (value: number) => ({ min: value, max: value });

describe('an amount in words by hand', () => {
  it.each([
    [44_000, 'bốn mươi bốn ngàn đồng'],
    [44_000, 'Bốn mươi tư nghìn đồng chẵn.'],
    [44_000, 'BỐN MƯƠI TƯ NGHÌN ĐỒNG CHẴN'],
    [44_000, '  Bốn   mươi\ttư nghìn đồng  chẵn  '],
    [1_000_000_000, 'một tỉ đồng'],
    [2_000_001_000, 'hai tỉ không trăm linh không triệu'],
    [105, 'Một trăm lẻ năm đồng'],
    [105, 'Lẻ một trăm năm đồng'],
    [1105, 'một nghìn, một trăm lẻ năm đồng!'],
    [1105, 'một nghìn; một trăm linh năm đồng/.'],
    [105, 'Một trăm linh năm đồng'.normalize('NFD')],
    [105, 'Một trăm linh năm đồng chẵn lẻ'],
    [105, 'Một trăm linh năm'],
    [24, 'Hai mươi tưđồng'],
    [24_000_000_000, 'hai mươi bốn tỉ đồng chẵn'],
    [44_044, 'bốn mươi bốn ngàn không trăm bốn mươi bốn đồng'],
    [105_105, 'một trăm lẻ năm ngàn một trăm lẻ năm đồng'],
  ])('%d: “%s”', (amount, words) => {
    const says = !/không triệu|Lẻ|chẵn lẻ|năm$|tưđồng/.test(words.normalize('NFC'));
    expect(sameInWords(amount, words)).toBe(says);
  });
});

describe('an amount as it is printed', () => {
  it.each([
    ['45', 45, 45],
    ['1.234.567', 1_234_567, 1_234_567],
    ['1234567', 1_234_567, 1_234_567],
    ['  Hơn 1,3 tỷ đồng ', 1_300_000_000, 1_399_999_999],
    ['trên 2 tỉ', 2_000_000_000, 2_999_999_999],
    ['gần 5 triệu đồng', 4_000_001, 5_000_000],
    ['khoảng 7 nghìn đ', 6001, 7999],
    ['7 ngàn', 7000, 7000],
    ['hơn 46', 46, 46],
    ['1,25 triệu', 1_250_000, 1_250_000],
    ['9 TRIỆU ĐỒNG'.normalize('NFD'), 9_000_000, 9_000_000],
    ['gần500đ', 500, 500],
  ])('%s', (text, min, max) => {
    expect(printedAmount(text)).toEqual({ min, max });
  });

  it.each([
    '',
    'đồng',
    'vài triệu',
    '1.23',
    '12.34.567',
    '1,5',
    '1,2345 nghìn',
    'x 5',
    '5 x',
    '5 đồng đồng',
    '-5',
    '9.007.199.254.740.992',
    '9.007.200 tỷ',
    '1, tỷ',
  ])('“%s” is none', (text) => {
    expect(printedAmount(text)).toBeNull();
  });

  it.each([
    [1, 'đồng', 'đồng'],
    [1000, 'nghìn đồng', 'thousand đồng'],
    [1_000_000, 'triệu đồng', 'million đồng'],
    [1_000_000_000, 'tỷ đồng', 'billion đồng'],
  ] as const)('the unit %d is named', (unit, vi, en) => {
    expect([unitOfMoney(unit, 'vi'), unitOfMoney(unit, 'en')]).toEqual([vi, en]);
  });

  it('has a sign only where something is left of it', () => {
    expect(displayAmount(-499, 1000, 'vi')).toBe('0');
    expect(displayAmount(-500, 1000, 'vi')).toBe('−1');
    expect(displayAmount(0, 1, 'vi')).toBe('0');
  });
});

describe('printed parts and totals', () => {
  it.each([
    [[exact(3), exact(4)], exact(7), true, 'consistent'],
    [[exact(3), exact(4)], exact(8), true, 'parts-fall-short'],
    [[exact(3), exact(4)], exact(8), false, 'consistent'],
    [[exact(3), exact(5)], exact(7), false, 'parts-exceed-total'],
    [[exact(3), { min: 4, max: null }], exact(9), true, 'consistent'],
    [[exact(9)], { min: 1, max: null }, true, 'consistent'],
    [[{ min: 1, max: 5 }], { min: 5, max: 9 }, true, 'consistent'],
    [[], exact(0), true, 'consistent'],
  ] as const)('%j of %j, all there are: %s', (parts, total, complete, found) => {
    expect(reconcileParts(parts, total, complete)).toBe(found);
  });

  it('take parts for all there are unless told', () => {
    expect(reconcileParts([exact(1)], exact(2))).toBe('parts-fall-short');
  });

  it.each([
    [exact(5), exact(5), true],
    [exact(5), exact(6), false],
    [exact(6), exact(5), false],
    [{ min: 1, max: 5 }, { min: 5, max: 9 }, true],
    [{ min: 5, max: 9 }, { min: 1, max: 5 }, true],
    [{ min: 9, max: null }, { min: 1, max: null }, true],
    [{ min: 9, max: null }, exact(8), false],
    [exact(8), { min: 9, max: null }, false],
  ])('%j and %j can agree: %s', (a, b, can) => {
    expect(canAgree(a, b)).toBe(can);
  });

  it('give an opening only from a closing', () => {
    expect(impliedOpening(exact(10), exact(4), exact(3))).toEqual(exact(9));
    expect(impliedOpening(null, exact(4), exact(3))).toBeNull();
  });
});
