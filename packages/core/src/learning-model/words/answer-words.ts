import type { Language } from '../../language/language.js';
import { formatInterval } from '../../quantity/format.js';
import { intervalOf } from '../../quantity/interval.js';
import type { AssessmentReason } from '../assess/reason.js';
import { formatNumber, formatPoints } from './format-points.js';

/** An answer as people write it: `61/100`, `có`, `8,5`. Empty where there is none. */
export function answerWords(answer: AssessmentReason['found'], language: Language): string {
  if (answer === null || answer === undefined) return '';
  if (typeof answer === 'number') return formatNumber(answer, language);
  if (typeof answer === 'string') return answer;
  if (typeof answer === 'boolean') {
    return language === 'vi' ? (answer ? 'có' : 'không') : answer ? 'yes' : 'no';
  }
  if ('of' in answer) {
    const [count, of] = [answer.count, answer.of].map((one) =>
      formatInterval(intervalOf(one), language),
    );
    return `${count}/${of}`;
  }
  if ('now' in answer) {
    return `${formatNumber(answer.before, language)} → ${formatNumber(answer.now, language)}`;
  }
  if ('min' in answer) return formatPoints(answer, language);
  return formatPoints({ min: answer.atLeast ?? 0, max: answer.atMost ?? null }, language);
}
