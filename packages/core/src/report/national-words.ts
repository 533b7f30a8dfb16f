import type { Language } from '../language/language.js';
import { formatPercent } from '../quantity/format.js';
import type { NationalTarget } from '../target/national-targets.js';
import { stageWords } from './stage-words.js';

/** A national target in words: its figure and year, that no text gives it, or that it has passed. */
export function nationalTargetWords(target: NationalTarget, language: Language): string {
  const { instrument, title, next, stage } = target;
  const counted = stage === null ? '' : ` (${stageWords(stage, language)})`;
  const head = `${instrument}: ${title[language]}${counted}`;
  if (next.kind === 'known')
    return `${head}: ${formatPercent(next.percent, language)} (${next.year})`;
  if (next.kind === 'no-rule-in-force') {
    return `${head}: ${language === 'vi' ? 'không có chỉ tiêu đang có hiệu lực' : 'no target in force'}`;
  }
  const readings = next.readings.map((one) => formatPercent(one, language)).join(' / ');
  const unknown =
    language === 'vi' ? 'chưa tìm thấy con số trong văn bản' : 'figure not found in a text';
  return `${head}: ${unknown}${readings && ` (${readings})`} (${next.year})`;
}
