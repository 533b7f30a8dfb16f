import type { Target } from '@khuyenhoc/schemas';
import type { Language } from '../language/language.js';
import { formatInterval, formatPercent } from '../quantity/format.js';
import { verdictWords } from '../verdict/verdict-words.js';
import type { Measurement, Mismatch } from './measure.js';

const WHY: Readonly<Record<Language, Readonly<Record<Exclude<Mismatch, null>, string>>>> = {
  vi: {
    'target-counts-places':
      'chỉ tiêu này đếm số tỉnh, huyện hoặc cơ sở trong cả nước, không phải chỉ tiêu của một địa phương',
    'other-base': 'số liệu tính trên mẫu số khác với chỉ tiêu',
    'count-above-base': 'số liệu mâu thuẫn: tử số lớn hơn mẫu số',
  },
  en: {
    'target-counts-places':
      'this target counts provinces, districts or institutions of the country; it is no target for one place',
    'other-base': 'the figure is of another base than the target',
    'count-above-base': 'contradiction: the count is above the base',
  },
};

/** A measurement in lines: the verdict, the milestone, then what is missing and the pace. */
export function measurementWords(
  target: Target,
  measurement: Measurement,
  language: Language,
): readonly string[] {
  const { verdict, next, mismatch, shortfall, pacePerYear } = measurement;
  const vi = language === 'vi';
  const lines = [target.title[language], verdictWords(verdict, language)];
  if (mismatch !== null) lines.push(WHY[language][mismatch]);
  if (next.kind === 'known') {
    const asked = `${formatPercent(next.percent, language)}, ${next.year}`;
    lines.push(vi ? `mốc tới: ${asked}` : `next milestone: ${asked}`);
  } else if (next.kind === 'unknown') {
    lines.push(
      vi
        ? `mốc ${next.year}: chưa tìm thấy con số trong văn bản`
        : `milestone ${next.year}: figure not found in a text`,
    );
  }
  if (shortfall !== null && shortfall.max !== 0 && pacePerYear !== null) {
    const missing = formatInterval(shortfall, language);
    const pace = formatInterval(pacePerYear, language);
    lines.push(
      vi
        ? `còn thiếu ${missing}; mỗi năm cần thêm ${pace} (mẫu số không đổi)`
        : `missing ${missing}; ${pace} more each year (base unchanged)`,
    );
  }
  return lines;
}
