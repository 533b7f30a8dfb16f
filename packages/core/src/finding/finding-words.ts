import type { Language, Words } from '../language/language.js';
import type { Finding, FindingCode } from './finding.js';

const WORDS: Readonly<Record<FindingCode, Words>> = {
  'impossible-ratio': { vi: 'tử số lớn hơn mẫu số', en: 'the count is above its base' },
  'rate-contradicts-counts': {
    vi: 'tỷ lệ in sẵn không khớp với tử số và mẫu số',
    en: 'the printed rate is not the quotient of its counts',
  },
  'truncated-not-rounded': {
    vi: 'tỷ lệ được cắt bớt chữ số, không làm tròn',
    en: 'the rate is cut off, not rounded',
  },
  'mislabelled-base': {
    vi: 'tỷ lệ khớp với một mẫu số khác với mẫu số được ghi',
    en: 'the rate fits another base than the one named',
  },
  'base-unnamed': { vi: 'không ghi mẫu số là gì', en: 'the base is not named' },
  'stage-unclear': {
    vi: 'không rõ là đăng ký hay được công nhận',
    en: 'not clear whether registered or recognised',
  },
  'place-unknown': { vi: 'không ghi của địa phương nào', en: 'no place is named' },
  'missing-counts': { vi: 'chỉ có tỷ lệ, không có số đếm', en: 'a rate without its counts' },
  'hedged-bound': { vi: 'chỉ là mức chặn (hơn, gần, khoảng)', en: 'a bound, not a value' },
  'other-thing': { vi: 'đếm hai thứ khác nhau', en: 'two different things are counted' },
  'other-giver': { vi: 'của hai đơn vị khác nhau', en: 'of two different bodies' },
  'other-stage': { vi: 'ở hai mức khác nhau (đăng ký, công nhận …)', en: 'at different stages' },
  'mixed-bases': { vi: 'tính trên hai mẫu số khác nhau', en: 'of two different bases' },
  'territory-break': {
    vi: 'cùng tên, cùng mã nhưng địa giới đã thay đổi',
    en: 'same name and code, another territory',
  },
  'stock-or-flow': {
    vi: 'một số là số dư, một số là phát sinh trong kỳ',
    en: 'one is a balance, the other what came in a period',
  },
  'base-drift': { vi: 'mẫu số thay đổi bất thường', en: 'the base moves unusually' },
  'method-break': {
    vi: 'số lũy kế giảm bất thường, có thể do đổi cách tính',
    en: 'a stock falls unusually: perhaps another method',
  },
  'figures-conflict': {
    vi: 'cùng ngày có hai số khác nhau (giữ cả hai)',
    en: 'two values for one day (both kept)',
  },
  'parts-exceed-whole': { vi: 'tổng các phần lớn hơn tổng số', en: 'the parts exceed the whole' },
  'parts-below-whole': {
    vi: 'tổng các phần nhỏ hơn tổng số',
    en: 'the parts fall short of the whole',
  },
};

/**
 * A finding in words, with the ids of its figures and the numbers that show it.
 *
 * @example
 * findingWords({ code: 'impossible-ratio', ids: ['x'], shown: '91/74' }, 'vi');
 * // 'x: tử số lớn hơn mẫu số: 91/74'
 */
export function findingWords(finding: Finding, language: Language): string {
  return `${finding.ids.join(', ')}: ${findingFact(finding, language)}`;
}

/**
 * A finding without the ids, where it is said in another way whose figures it is about.
 *
 * @example
 * findingFact({ code: 'impossible-ratio', ids: ['x'], shown: '91/74' }, 'vi');
 * // 'tử số lớn hơn mẫu số: 91/74'
 */
export const findingFact = ({ code, shown }: Finding, language: Language): string =>
  `${WORDS[code][language]}: ${shown}`;
