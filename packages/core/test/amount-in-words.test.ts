import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountInWords, sameInWords } from '../src/index.js';

const CASES: [number, string][] = [
  [0, 'Không đồng'],
  [5, 'Năm đồng'],
  [10, 'Mười đồng'],
  [15, 'Mười lăm đồng'],
  [21, 'Hai mươi mốt đồng'],
  [24, 'Hai mươi tư đồng'],
  [105, 'Một trăm linh năm đồng'],
  [1005, 'Một nghìn không trăm linh năm đồng'],
  [1_200_000, 'Một triệu hai trăm nghìn đồng'],
  [1_000_000_000, 'Một tỷ đồng'],
  [1_000_000_005, 'Một tỷ không trăm linh năm đồng'],
  [3_782_000_000_000, 'Ba nghìn bảy trăm tám mươi hai tỷ đồng'],
  [-500, 'Âm năm trăm đồng'],
  [
    Number.MAX_SAFE_INTEGER,
    'Chín triệu không trăm linh bảy nghìn một trăm chín mươi chín tỷ hai trăm năm mươi tư triệu bảy trăm bốn mươi nghìn chín trăm chín mươi mốt đồng',
  ],
];

const DIGITS = 'không một hai ba bốn năm sáu bảy tám chín'.split(' ');
const PLACES = ['', 'nghìn', 'triệu', 'tỷ', 'nghìn tỷ', 'triệu tỷ'];

/** A second method: digit by digit from the decimal text, then the spelling rules as replacements. */
function spelled(amount: number): string {
  const text = String(Math.abs(amount));
  const padded = text.padStart(Math.ceil(text.length / 3) * 3, '0');
  const groups = padded.match(/\d{3}/g) ?? [];
  const words = groups.flatMap((group, index) => {
    if (group === '000') return [];
    const [h, t, o] = Array.from(group).map((digit) => DIGITS[Number(digit)] ?? '');
    const place = groups.length - 1 - index;
    // The word “tỷ” is said once, after the last group of billions that is not empty.
    const later = groups.slice(index + 1, groups.length - 3).some((one) => one !== '000');
    const name = place >= 3 && later ? (PLACES[place] ?? '').replace(/ ?tỷ/, '') : PLACES[place];
    return [`${h} trăm ${t} mươi ${o} ${name}`];
  });
  const raw = words
    .join(' ')
    .replace(/không mươi không/g, '')
    .replace(/không mươi/g, 'linh')
    .replace(/một mươi/g, 'mười')
    .replace(/(mươi|mười) không/g, '$1')
    .replace(/(mươi|mười) năm/g, '$1 lăm')
    .replace(/mươi một/g, 'mươi mốt')
    .replace(/mươi bốn/g, 'mươi tư')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^không trăm /, '')
    .replace(/^linh /, '');
  const full = `${amount < 0 ? 'âm ' : ''}${raw || 'không'} đồng`;
  return full.charAt(0).toUpperCase() + full.slice(1);
}

describe('amounts in words', () => {
  it.each(CASES)('%d: %s', (amount, words) => {
    expect(amountInWords(amount)).toBe(words);
    expect(spelled(amount)).toBe(words);
  });

  it('agrees with a second method on all safe integers', () => {
    fc.assert(
      fc.property(fc.oneof(fc.maxSafeInteger(), fc.integer()), (amount) => {
        expect(amountInWords(amount)).toBe(spelled(amount));
      }),
      { numRuns: 3000 },
    );
  });

  it('differ for different amounts', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.maxSafeInteger(), (a, b) => {
        expect(amountInWords(a) === amountInWords(b)).toBe(a === b);
      }),
    );
  });

  it.each([
    [1_200_000, 'một triệu hai trăm ngàn đồng chẵn', true],
    [1005, 'Một nghìn không trăm lẻ năm đồng.', true],
    [24, 'hai mươi bốn đồng', true],
    [1_200_000, 'Một triệu hai trăm đồng', false],
  ])('%d is said by “%s”: %s', (amount, words, same) => {
    expect(sameInWords(amount, words)).toBe(same);
  });
});
